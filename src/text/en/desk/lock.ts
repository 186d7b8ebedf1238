/** Words of the lock and of the first start. */
export const lock = {
  title: 'Enter PIN',
  pin: 'PIN',
  unlock: 'Unlock',
  wrong: 'That PIN is not right.',
} as const;
