import { refused } from '../../../../src/contract/outcome';
import type { Outcome } from '../../../../src/contract/outcome';
import { errorCode } from '../error-code';
import { SaveFailure } from '../save-failure';

/** What came of a change: what the disk refused is a refusal, any other error is thrown on. */
export async function refusalOf<T>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof SaveFailure) {
      return refused(cause.reason === 'locked' ? 'read-only' : 'cannot-save');
    }
    if (errorCode(cause) !== '') {
      return refused('cannot-save');
    }
    throw cause;
  }
}
