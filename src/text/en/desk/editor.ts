/** Words of the editor. */
export const editor = {
  title: 'Routine',
} as const;
