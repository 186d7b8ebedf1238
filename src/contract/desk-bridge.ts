import type { DeskCalls, DeskChannel, DeskPushChannel, DeskPushes } from './desk-calls';
import type { Outcome } from './outcome';

/** What the desk's page finds as `window.backlineDesk`. */
export interface DeskBridge {
  /** Makes one of the desk's calls; a channel that is not the desk's is refused by the preload. */
  readonly call: <C extends DeskChannel>(
    channel: C,
    argument: DeskCalls[C]['argument'],
  ) => Promise<Outcome<DeskCalls[C]['answer']>>;
  /** Hears of one of the desk's pushes; the answer stops the listening. */
  readonly on: <P extends DeskPushChannel>(
    channel: P,
    listener: (message: DeskPushes[P]) => void,
  ) => () => void;
}
