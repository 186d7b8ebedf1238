import type { ExerciseWords } from '../../exercise-words';

export const hipSwitch = {
  name: 'Hip switch',
  shortName: 'Hip switch',
  purpose: 'Turns the hips in both directions, gently.',
  levels: {
    standard: {
      name: 'Hip switch',
      cues: [
        'Sit tall, hands behind you.',
        'Feet wide, knees bent.',
        'Let both knees fall one way.',
        'Feet stay where they are.',
        'Easy, like windscreen wipers.',
      ],
      movement: {
        'knees-over': 'Let both knees sink to one side.',
        'knees-back': 'Bring them back up.',
      },
      breathing: 'Breathe out as the knees sink.',
      repUnit: { one: 'switch', other: 'switches' },
      without: '',
    },
  },
  mistakes: [
    {
      wrong: 'You force the knees to the floor.',
      fix: 'Let them go only as far as they fall by themselves.',
    },
  ],
  safety:
    'With a new hip joint leave this one out and ask a professional. Sore knees: keep it small.',
} as const satisfies ExerciseWords;
