import type { ExerciseWords } from '../../exercise-words';

export const slowWalk = {
  name: 'Slow walk',
  shortName: 'Slow walk',
  purpose: 'Lets your breath and heart come down.',
  levels: {
    standard: {
      name: 'Slow walk',
      cues: [
        'Walk slowly and easily.',
        'Let the arms hang loose.',
        'Drop your shoulders.',
        'Let the breath slow down.',
        'Keep going until you feel calm.',
      ],
      movement: {
        'set-off': 'Set off slowly.',
        'first-foot-passes': 'One foot swings through.',
        'first-foot-lands': 'It lands softly.',
        'second-foot-passes': 'The other foot swings through.',
        'second-foot-lands': 'It lands softly.',
      },
      breathing: 'Let the breath become slow by itself.',
      repUnit: { one: 'step', other: 'steps' },
      without: '',
    },
  },
  mistakes: [{ wrong: 'You stop at once and sit down.', fix: 'Walk on for a minute, then rest.' }],
  safety: 'If you feel dizzy, hold on to something, sit down and call someone.',
} as const satisfies ExerciseWords;
