import type { ExerciseWords } from '../../exercise-words';

export const deadBug = {
  name: 'Dead bug',
  shortName: 'Dead bug',
  purpose: 'A deep core that keeps your back still while arms and legs move.',
  levels: {
    easier: {
      name: 'Dead bug heel taps',
      cues: [
        'Back rests on the mat.',
        'Lower one bent leg at a time.',
        'Just touch with the heel.',
        'Arms stay pointing up.',
        'Slow enough to count to three.',
      ],
      movement: {
        'legs-and-arms-up': 'Raise both legs and both arms.',
        set: 'Knees over hips, back resting.',
        'tap-heel': 'Lower one heel towards the floor.',
        pause: 'Tap lightly.',
        return: 'Bring the knee back over the hip.',
      },
      breathing: 'Breathe out to lower, in to come back.',
      repUnit: { one: 'tap', other: 'taps' },
      without: '',
    },
    standard: {
      name: 'Dead bug',
      cues: [
        'Keep your back resting on the mat.',
        'One arm, the other leg, far apart.',
        'Move as slowly as honey.',
        'Long breath out as you stretch.',
        'Only as far as your back allows.',
      ],
      movement: {
        'legs-and-arms-up': 'Raise both legs and both arms.',
        set: 'Knees over hips, back resting.',
        reach: 'Stretch one arm and the other leg.',
        pause: 'Hover, back still.',
        return: 'Bring both back over you.',
      },
      breathing: 'Breathe out to stretch, in to come back.',
      repUnit: { one: 'reach', other: 'reaches' },
      without: '',
    },
    harder: {
      name: 'Dead bug with weights',
      cues: [
        'Light weights, slow hands.',
        'Leg straight and just off the floor.',
        'Belly firm before you stretch.',
        'Your back must not lift.',
        'Stop early rather than arch.',
      ],
      movement: {
        'legs-and-arms-up': 'Raise both legs and both arms.',
        set: 'Knees over hips, back resting.',
        reach: 'Stretch one arm and the other leg fully.',
        pause: 'Hover low, back still.',
        return: 'Bring both back over you.',
      },
      breathing: 'Breathe out to stretch, in to come back.',
      repUnit: { one: 'reach', other: 'reaches' },
      without: 'Leave the weights away and stretch longer and lower.',
    },
  },
  mistakes: [
    {
      wrong: 'The back lifts off the mat.',
      fix: 'Do not reach so far.',
    },
    {
      wrong: 'You hold your breath.',
      fix: 'Breathe out each time you stretch.',
    },
    {
      wrong: 'The leg drops, or you hurry.',
      fix: 'Count to three on the way out, or just tap the heel.',
    },
  ],
  safety:
    'Later in pregnancy prop up your back or take the bird dog. For a sore neck use a small pillow; for a stiff shoulder stop the arm early.',
} as const satisfies ExerciseWords;
