/** As long as the saved name may be (contract/settings-schema.ts). */
export const longestClinicName = 80;

/** Digits as one dials them; spaces, `+`, `*`, `#`, brackets and dashes for reading. */
const phoneNumber = /^[0-9+*#][0-9 +*#()-]{0,19}$/;

/** Why a text is no telephone number. */
export type PhoneProblem = 'empty' | 'notANumber';

/** What is wrong with a telephone number; undefined where nothing is. */
export function phoneProblem(text: string): PhoneProblem | undefined {
  if (text.trim() === '') {
    return 'empty';
  }
  return phoneNumber.test(text.trim()) ? undefined : 'notANumber';
}
