import type { ExerciseWords } from '../../exercise-words';

export const forwardLungeRotation = {
  name: 'Forward lunge with rotation',
  shortName: 'Lunge and turn',
  purpose: 'Strong thighs and hips, and a trunk that turns freely over each stride.',
  levels: {
    easier: {
      name: 'Split squat with a small turn',
      cues: [
        'Stand long, one foot well ahead.',
        'Sink between your two feet.',
        'Go only half as deep.',
        'Turn your chest just a little.',
        'Both feet stay where they are.',
      ],
      movement: {
        'step-to-split': 'Place the foot of this side well ahead.',
        lower: 'Bend both knees and sink halfway.',
        turn: 'Turn your chest a little over the thigh.',
        pause: 'Stay tall and still.',
        unwind: 'Turn back to the middle.',
        rise: 'Press through both feet to rise.',
      },
      breathing: 'Breathe in to sink, out to turn and to rise.',
      repUnit: { one: 'lunge', other: 'lunges' },
      without: 'Fold your hands at your chest; a wall beside you helps with balance.',
    },
    standard: {
      name: 'Forward lunge with rotation',
      cues: [
        'Take a big step and sink.',
        'Knee over the middle of the foot.',
        'Turn from your ribs, not your hips.',
        'Look over your front thigh.',
        'Push off strongly to come back.',
      ],
      movement: {
        'reach-forward': 'Stand tall and reach both arms ahead.',
        'step-and-lower': 'Step ahead with this side and sink down.',
        turn: 'Turn your chest over the front thigh.',
        pause: 'Hold the turn, knees still.',
        unwind: 'Turn back to the middle.',
        'push-back': 'Push off the front foot and stand.',
      },
      breathing: 'Breathe in to sink, out to turn and to stand.',
      repUnit: { one: 'lunge', other: 'lunges' },
      without: '',
    },
    harder: {
      name: 'Lunge with rotation and a ball',
      cues: [
        'Keep the ball close as you step.',
        'Sink until both knees are square.',
        'Press the ball out as you turn.',
        'Shoulders low, arms at chest height.',
        'Ball in first, then push up.',
      ],
      movement: {
        'ball-to-chest': 'Hold the ball close to your chest.',
        'step-and-lower': 'Step ahead with this side and sink down.',
        'turn-and-press': 'Turn over the thigh and press the ball out.',
        pause: 'Hold the turn, arms long.',
        unwind: 'Turn back and draw the ball in.',
        'push-back': 'Push off the front foot and stand.',
      },
      breathing: 'Breathe in to sink, out to press and to stand.',
      repUnit: { one: 'lunge', other: 'lunges' },
      without: 'Cross your hands on your chest, and reach out as you turn.',
    },
  },
  mistakes: [
    {
      wrong: 'The front knee drops inwards.',
      fix: 'Take a shorter step and point the knee along your second toe.',
    },
    {
      wrong: 'The hips or the lower back do the turning.',
      fix: 'Make the turn smaller, and stop once your hips start to move.',
    },
    {
      wrong: 'You hurry and lose your balance.',
      fix: 'Set the feet a hip apart and wait a second before you turn.',
    },
  ],
  safety:
    'Sore knees: stay shallow, or choose the bridge. If twisting bothers your back, if your bones are fragile, if you are pregnant or unsteady, take the split squat near a wall and leave the turn out.',
} as const satisfies ExerciseWords;
