import type { ExerciseWords } from '../../exercise-words';

export const singleLegBridge = {
  name: 'Single-leg bridge',
  shortName: 'Single-leg bridge',
  purpose: 'Buttock muscles that push each stride and keep your hips level.',
  levels: {
    easier: {
      name: 'Two-leg bridge',
      cues: [
        'Feet flat, a hip apart.',
        'Press both heels into the floor.',
        'Rise until your body is straight.',
        'Ribs stay low, belly firm.',
        'Come down slowly and softly.',
      ],
      movement: {
        settle: 'Lie still, both feet flat.',
        lift: 'Press the heels and lift your hips.',
        hold: 'Hold the straight line.',
        lower: 'Lower slowly to the mat.',
      },
      breathing: 'Breathe out to lift, in to lower.',
      repUnit: { one: 'bridge', other: 'bridges' },
      without: '',
    },
    standard: {
      name: 'Single-leg bridge',
      cues: [
        'Drive through one heel.',
        'Hips as level as a table.',
        'Straight from knee to shoulder.',
        'Tighten the buttock, not the back.',
        'Take your time coming down.',
      ],
      movement: {
        'raise-free-knee': 'Foot of this side down, other knee up.',
        settle: 'Lie still, foot flat.',
        lift: 'Press the heel and lift your hips.',
        hold: 'Hold, both hips level.',
        lower: 'Lower slowly, almost to the mat.',
      },
      breathing: 'Breathe out to lift, in to lower.',
      repUnit: { one: 'bridge', other: 'bridges' },
      without: '',
    },
    harder: {
      name: 'Single-leg bridge, leg straight',
      cues: [
        'Reach the free leg out long.',
        'Thighs side by side at the top.',
        'Hold high for five seconds.',
        'Hips level, no twist.',
        'Breathe while you hold.',
      ],
      movement: {
        'straighten-free-leg': 'Foot of this side down, other leg straight.',
        settle: 'Lie still, foot flat.',
        lift: 'Lift the hips, thighs level.',
        hold: 'Hold for five, keep breathing.',
        lower: 'Lower slowly, almost to the mat.',
      },
      breathing: 'Breathe out to lift, lightly at the top.',
      repUnit: { one: 'bridge', other: 'bridges' },
      without: '',
    },
  },
  mistakes: [
    {
      wrong: 'The hip of the lifted leg sinks.',
      fix: 'Stop, level up, or put both feet down.',
    },
    {
      wrong: 'The lower back arches to get higher.',
      fix: 'Stop at a straight line and firm your belly.',
    },
    {
      wrong: 'The hamstring cramps.',
      fix: 'Move the foot nearer to you and push from the heel.',
    },
  ],
  safety:
    'With a strained hamstring, or when arching your back hurts, use both legs or take the dead bug. Later in pregnancy avoid lying flat for long: prop up your back, or hinge standing up.',
} as const satisfies ExerciseWords;
