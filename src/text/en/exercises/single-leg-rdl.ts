import type { ExerciseWords } from '../../exercise-words';

export const singleLegRdl = {
  name: 'Single-leg Romanian deadlift',
  shortName: 'Single-leg RDL',
  purpose: 'Strong hips and hamstrings, and steady balance each time a foot lands.',
  levels: {
    easier: {
      name: 'Kickstand deadlift',
      cues: [
        'Let the back toes steady you.',
        'Weight on the front foot.',
        'Slide your hips straight back.',
        'Keep your back flat and long.',
        'Stop where your back stays flat.',
      ],
      movement: {
        'toes-behind': 'Stand on this side, other toes just behind.',
        'stand-tall': 'Stand tall, weight in front.',
        'hinge-down': 'Send your hips back, chest halfway down.',
        pause: 'Wait, back flat.',
        return: 'Drive the hips forward and stand.',
      },
      breathing: 'Breathe in before you bend, out to rise.',
      repUnit: { one: 'hinge', other: 'hinges' },
      without: 'A wall or a chair under your fingertips stops the wobble.',
    },
    standard: {
      name: 'Single-leg Romanian deadlift',
      cues: [
        'Reach your hips far behind you.',
        'Head, back and free leg in line.',
        'Free toes point to the floor.',
        'Soft knee, quiet standing foot.',
        'Stand up with your buttock muscles.',
      ],
      movement: {
        'stand-on-one-leg': 'Stand on this side, knee soft.',
        balance: 'Find your balance, look at one spot.',
        'hinge-down': 'Tip forward, the free leg follows behind.',
        pause: 'Wait, hips level.',
        return: 'Draw the hip forward and stand tall.',
      },
      breathing: 'Breathe in before you bend, out to rise.',
      repUnit: { one: 'hinge', other: 'hinges' },
      without: 'No weight is needed: open your arms wide, or touch a wall.',
    },
    harder: {
      name: 'Single-leg deadlift with a weight',
      cues: [
        'Hold the weight opposite the standing leg.',
        'Let the weight hang, arm long.',
        'Lower slowly, hips level all along.',
        'Deep only while the back is flat.',
        'Press the floor away to stand.',
      ],
      movement: {
        'stand-on-one-leg': 'Stand on this side, weight in the other hand.',
        balance: 'Find your balance, look at one spot.',
        'hinge-down': 'Tip forward until the weight passes your knee.',
        pause: 'Wait, hips level, arm hanging.',
        return: 'Draw the hip forward and stand tall.',
      },
      breathing: 'Breathe in before you bend, out to rise.',
      repUnit: { one: 'hinge', other: 'hinges' },
      without: 'Leave the weight away and lower more slowly; a wall in reach helps.',
    },
  },
  mistakes: [
    {
      wrong: 'The hip of the free leg swings open.',
      fix: 'Turn the free toes towards the floor until both hips are level.',
    },
    {
      wrong: 'The back rounds to get lower.',
      fix: 'Turn round once your hands reach the knee, and soften that knee a little.',
    },
    {
      wrong: 'The standing knee locks, or bends into a squat.',
      fix: 'Keep it softly bent and let only the hip move.',
    },
  ],
  safety:
    'Unsteady or dizzy: take the kickstand with a wall in reach. If bending hurts, if a hamstring is strained, or if your blood pressure is high, keep the bend small or take the dead bug.',
} as const satisfies ExerciseWords;
