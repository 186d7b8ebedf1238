/** What the desk may know of the wall; no pain answer is among it. */
export type WallStatus =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running' | 'paused' | 'stopped' | 'finished';
      readonly routineId: string;
      /** Of all that lies ahead of the run, in milliseconds, when the status was sent. */
      readonly leftMs: number;
    };
