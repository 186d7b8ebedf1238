/** Why a PIN is not taken. */
export type PinProblem = 'tooShort' | 'sameDigit' | 'inARow';

const shortestPin = 6;

/** What is wrong with a PIN that somebody chose; undefined where nothing is. */
export function pinProblem(pin: string): PinProblem | undefined {
  if (pin.length < shortestPin) {
    return 'tooShort';
  }
  const steps = Array.from(pin.slice(1), (digit, index) => Number(digit) - Number(pin[index]));
  if (steps.every((step) => step === 0)) {
    return 'sameDigit';
  }
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
    ? 'inARow'
    : undefined;
}
