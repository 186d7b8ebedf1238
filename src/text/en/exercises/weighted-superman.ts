import type { ExerciseWords } from '../../exercise-words';

export const weightedSuperman = {
  name: 'Weighted superman',
  shortName: 'Superman',
  purpose: 'A back and hips with the stamina to keep you tall to the last mile.',
  levels: {
    easier: {
      name: 'Bird dog',
      cues: [
        'Hands below shoulders, knees below hips.',
        'Stretch one arm and the other leg.',
        'Back as still as a table top.',
        'Reach far rather than high.',
        'Swap sides without swaying.',
      ],
      movement: {
        brace: 'On hands and knees, firm your belly.',
        settle: 'Both hands and knees down.',
        reach: 'Stretch out one arm and the other leg.',
        hold: 'Hold level and still.',
        return: 'Bring hand and knee back.',
      },
      breathing: 'Breathe out to reach, in to return.',
      repUnit: { one: 'reach', other: 'reaches' },
      without: '',
    },
    standard: {
      name: 'Superman, opposite arm and leg',
      cues: [
        'Grow long, then float up.',
        'Hips heavy on the mat.',
        'Look at the floor, chin in.',
        'Low and smooth beats high.',
        'Other arm, other leg next.',
      ],
      movement: {
        'reach-long': 'Lie face down, arms long in a Y.',
        rest: 'Rest, forehead down.',
        lift: 'Lift one arm and the other leg slightly.',
        hold: 'Hold low and long.',
        lower: 'Lower slowly to the mat.',
      },
      breathing: 'Breathe out to lift, in to lower.',
      repUnit: { one: 'lift', other: 'lifts' },
      without: '',
    },
    harder: {
      name: 'Weighted superman',
      cues: [
        'Firm buttocks and belly first.',
        'Arms and legs float up together.',
        'Just off the floor, no higher.',
        'Chin in, eyes on the mat.',
        'Land softly, then rest.',
      ],
      movement: {
        'grip-weight': 'Hold the weight in both hands, arms long.',
        rest: 'Rest, forehead down.',
        lift: 'Lift arms, chest and legs a little.',
        hold: 'Hold low and long, breathe lightly.',
        lower: 'Lower everything slowly.',
      },
      breathing: 'Breathe out to lift, in to lower.',
      repUnit: { one: 'lift', other: 'lifts' },
      without: 'Leave the weight away, or hold a small bottle of water.',
    },
  },
  mistakes: [
    {
      wrong: 'The head is thrown back.',
      fix: 'Look at the mat and lift the forehead only a little.',
    },
    {
      wrong: 'You jerk up as high as you can.',
      fix: 'Lift half as high and take two seconds.',
    },
    {
      wrong: 'The lower back pinches.',
      fix: 'Stop. Firm buttocks and belly, then raise just an arm or a leg, or take the bird dog.',
    },
  ],
  safety:
    'If arching your back hurts, or you are pregnant, take the bird dog. With fragile bones stay small and without weight, and ask a professional first.',
} as const satisfies ExerciseWords;
