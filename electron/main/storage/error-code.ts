/** Node's code of a failure of the system (`ENOSPC`); empty for any other error. */
export function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : '';
}
