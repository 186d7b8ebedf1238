/** A file of the clinic's own music, as the wall may load it. */
export interface MusicTrack {
  readonly address: string;
  /** Its media type. */
  readonly type: string;
  /** Its file name, for the log. */
  readonly name: string;
}
