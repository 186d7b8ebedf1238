import type { SessionRunner } from './session-runner';

/** As much of a run as its pages need: a real one, or one that only stands at a moment. */
export type ShownRun = Pick<
  SessionRunner,
  'session' | 'position' | 'line' | 'cueSound' | 'subscribe' | 'tick' | 'send'
>;
