/** Short forms that staff write, and what is said for them; in capitals where only those are meant. */
export const sayings = {
  RDL: 'Romanian deadlift',
  RDLs: 'Romanian deadlifts',
  ROM: 'range of motion',
  L: 'left',
  R: 'right',
  kg: 'kilos',
  cm: 'centimetres',
  sec: 'seconds',
  secs: 'seconds',
  min: 'minutes',
  mins: 'minutes',
  approx: 'about',
} as const;
