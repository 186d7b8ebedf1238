import type { ExerciseWords } from '../../exercise-words';

export const sidePlankKneeDrive = {
  name: 'Side plank with knee drive',
  shortName: 'Side plank drive',
  purpose: 'Strong sides and outer hips, so that your hips stay level on one leg.',
  levels: {
    easier: {
      name: 'Side plank from the knees',
      cues: [
        'Elbow straight below the shoulder.',
        'Knees bent, feet behind you.',
        'Lift until knees, hips, head line up.',
        'Lean neither forward nor back.',
        'Keep the breath going.',
      ],
      movement: {
        'set-elbow': 'Lie on this side, elbow below the shoulder.',
        'lift-hips': 'Lift your hips, knees stay down.',
        'breathe-in': 'Stay long and breathe in.',
        'breathe-out': 'Stay high and breathe out.',
      },
      breathing: 'Breathe slowly and evenly while you hold.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: '',
    },
    standard: {
      name: 'Side plank with knee drive',
      cues: [
        'Press the forearm into the floor.',
        'Lift the waist away from the mat.',
        'Drive the knee as in a sprint.',
        'Hips one above the other.',
        'Height first, then speed.',
      ],
      movement: {
        'set-elbow': 'Lie on this side, elbow below the shoulder.',
        'lift-hips': 'Lift your hips into one straight line.',
        'drive-knee': 'Drive the top knee forward.',
        pause: 'Wait, hips high.',
        'extend-back': 'Stretch the leg back into line.',
      },
      breathing: 'Breathe out to drive, in to stretch back.',
      repUnit: { one: 'knee drive', other: 'knee drives' },
      without: '',
    },
    harder: {
      name: 'Side plank with long knee drive',
      cues: [
        'Top arm straight to the ceiling.',
        'Hold the knee up for two.',
        'Stretch the leg right out again.',
        'Hips one above the other.',
        'No sinking as you tire.',
      ],
      movement: {
        'set-elbow': 'Lie on this side, elbow below the shoulder.',
        'lift-hips': 'Lift your hips into one straight line.',
        'arm-up': 'Raise the top arm to the ceiling.',
        'drive-knee': 'Drive the top knee forward.',
        pause: 'Hold for two, hips high.',
        'extend-back': 'Stretch the leg back into line.',
      },
      breathing: 'Breathe out to drive, in to stretch back.',
      repUnit: { one: 'knee drive', other: 'knee drives' },
      without: 'Ankle weights are a choice: the longer pause is hard enough.',
    },
  },
  mistakes: [
    {
      wrong: 'The hips sink.',
      fix: 'Lift the waist again, or put your knees down.',
    },
    {
      wrong: 'The body rolls forward with the knee.',
      fix: 'Move the knee more slowly and keep the top hand on the hip.',
    },
    {
      wrong: 'The shoulder creeps up to the ear.',
      fix: 'Press down into the forearm and look whether the elbow sits below the shoulder.',
    },
  ],
  safety:
    'With a sore shoulder, elbow or wrist take the dead bug. In pregnancy, with fragile bones or with high blood pressure stay on the knees and keep the holds short.',
} as const satisfies ExerciseWords;
