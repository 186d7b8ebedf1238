import type { ExerciseWords } from '../../exercise-words';

export const stirThePot = {
  name: 'Stir-the-pot plank',
  shortName: 'Stir the pot',
  purpose: 'A steady middle, so that arms and legs can drive while the trunk stays calm.',
  levels: {
    easier: {
      name: 'Floor plank',
      cues: [
        'Elbows below your shoulders.',
        'Make one line, head to heels.',
        'Tighten your buttocks and belly.',
        'Drop to your knees any time.',
        'Breathe slowly, do not sag.',
      ],
      movement: {
        'step-back': 'Step your feet back into one line.',
        'breathe-in': 'Hold the line and breathe in.',
        'breathe-out': 'Hold the line and breathe out.',
      },
      breathing: 'Breathe slowly through your nose all the way.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: '',
    },
    standard: {
      name: 'Stir-the-pot plank',
      cues: [
        'Tighten your middle before you stir.',
        'Only the forearms travel.',
        'Circles as small as a saucer.',
        'Chest stays clear of the ball.',
        'Eyes down, neck in line.',
      ],
      movement: {
        'set-plank': 'Forearms on the ball, walk the feet back.',
        'roll-to-edge': 'Roll to the edge of your circle.',
        'forward-arc': 'Roll the ball forward.',
        'outward-arc': 'Curve round to the side.',
        'back-arc': 'Bring the ball towards you.',
        'closing-arc': 'Close the circle.',
      },
      breathing: 'Take one slow breath for each circle.',
      repUnit: { one: 'circle', other: 'circles' },
      without: 'Plank on the floor and circle the forearms slowly on a towel.',
    },
    harder: {
      name: 'Stir the pot, large circles',
      cues: [
        'Tighten your middle before you stir.',
        'Circles as large as a plate.',
        'Hips level while the arms travel.',
        'Push the ball away from you.',
        'Smaller again if your back sags.',
      ],
      movement: {
        'set-plank': 'Forearms on the ball, feet closer together.',
        'roll-to-edge': 'Roll to the edge of your circle.',
        'forward-arc': 'Roll the ball well forward.',
        'outward-arc': 'Curve wide round to the side.',
        'back-arc': 'Bring the ball close to you.',
        'closing-arc': 'Close the circle.',
      },
      breathing: 'Take one slow breath for each circle.',
      repUnit: { one: 'circle', other: 'circles' },
      without: 'Plank on the floor and tap each shoulder with the other hand.',
    },
  },
  mistakes: [
    {
      wrong: 'The hips sink towards the floor.',
      fix: 'Tighten the buttocks, tuck the tail, or put the knees down.',
    },
    {
      wrong: 'The whole body sways with the ball.',
      fix: 'Make the circle half as large.',
    },
    {
      wrong: 'The shoulders creep up, or the chest rests on the ball.',
      fix: 'Press the elbows down and keep a gap above the ball.',
    },
  ],
  safety:
    'New to planks: start on the floor. With a sore shoulder, elbow or wrist take the dead bug; in pregnancy, with a hernia or with high blood pressure ask a professional, and never hold your breath.',
} as const satisfies ExerciseWords;
