/** A save that did not happen. `locked`: the file must not be written; `disk`: the disk refused. */
export class SaveFailure extends Error {
  override readonly name = 'SaveFailure';
  readonly reason: 'locked' | 'disk';

  constructor(reason: 'locked' | 'disk', options?: ErrorOptions) {
    super(`Not saved (${reason}).`, options);
    this.reason = reason;
  }
}
