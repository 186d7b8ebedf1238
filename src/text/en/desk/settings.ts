/** Words of the settings. */
export const settings = {
  title: 'Settings',
  clinicName: 'Clinic or gym',
  clinicNameHint: 'Shown on the wall. May be empty.',
  emergencyNumber: 'Emergency number',
  emergencyNumberHint: 'Shown beside the advice on when to get help.',
  phoneProblem: {
    empty: 'Please enter a number.',
    notANumber: 'Digits, spaces, +, *, #, brackets and dashes; at most 20.',
  },
  language: 'Language',
  languages: { en: 'English' },
} as const;
