/**
 * Something a person can put right: the message is shown alone, without a stack, and the command
 * ends with exit code 1. Every other exception is a fault of the scripts and keeps its stack.
 */
export class SetUpProblem extends Error {
  /** @param {string} message whole sentences for the person at the console */
  constructor(message) {
    super(message);
    this.name = 'SetUpProblem';
  }
}
