/** Words of the list of routines. */
export const list = {
  title: 'Routines',
  open: 'Open',
  settings: 'Settings',
  lock: 'Lock',
  failed: 'The routines could not be opened',
} as const;
