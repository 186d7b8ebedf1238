import type { ExerciseWords } from '../../exercise-words';

export const chestOpener = {
  name: 'Chest opener',
  shortName: 'Chest opener',
  purpose: 'Opens the chest for an easy breath and a tall run home.',
  levels: {
    standard: {
      name: 'Standing chest opener',
      cues: [
        'Stand tall, feet a hip apart.',
        'Open your arms, palms forward.',
        'Lift the breastbone.',
        'Ribs low, no leaning back.',
        'Shoulders far from the ears.',
      ],
      movement: {
        'open-arms': 'Open your arms and lift your chest.',
        'breathe-in': 'Breathe in and grow wide.',
        'breathe-out': 'Breathe out, shoulders low.',
      },
      breathing: 'Breathe slowly into the chest.',
      repUnit: { one: 'breath', other: 'breaths' },
      without: '',
    },
  },
  mistakes: [{ wrong: 'You lean back.', fix: 'Firm the belly and lift the breastbone instead.' }],
  safety: 'Sore shoulders: keep the arms lower.',
} as const satisfies ExerciseWords;
