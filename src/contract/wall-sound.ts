/** An output of the machine that the wall can play on. */
export interface NamedOutput {
  /** As the system numbers it now. */
  readonly id: string;
  readonly label: string;
}

/** What the desk may know of the wall's sound. */
export interface WallSound {
  /** The outputs that can be chosen. */
  readonly outputs: readonly NamedOutput[];
  /** The chosen output is not there, so the system's own is used. */
  readonly isOutputMissing: boolean;
  /** Nothing can be heard at the moment, though nobody muted it. */
  readonly isSilent: boolean;
}

/** What is known before the wall has said anything. */
export const unknownSound: WallSound = { outputs: [], isOutputMissing: false, isSilent: false };
