import { ipcRenderer } from 'electron/renderer';
import type { Outcome } from '../../src/contract/outcome';

/** The calls of a page: channel → argument and answer. */
type Calls<Channel extends string> = Readonly<
  Record<Channel, { readonly argument: unknown; readonly answer: unknown }>
>;

/** Electron's door, narrowed to the channels of one page and typed by them. */
export interface PageDoor<C extends Calls<keyof C & string>, P> {
  readonly call: <Channel extends keyof C & string>(
    channel: Channel,
    argument?: C[Channel]['argument'],
  ) => Promise<Outcome<C[Channel]['answer']>>;
  /** Hears of one push; the answer stops the listening. */
  readonly listen: <Push extends keyof P & string>(
    channel: Push,
    listener: (message: P[Push]) => void,
  ) => () => void;
}

type Heard<Message> = (event: unknown, message: Message) => void;

/** The part of Electron's door that is used, as the page's contract types it. */
interface Ipc<C extends Calls<keyof C & string>, P> {
  readonly invoke: PageDoor<C, P>['call'];
  readonly on: <Push extends keyof P & string>(channel: Push, heard: Heard<P[Push]>) => unknown;
  readonly removeListener: <Push extends keyof P & string>(
    channel: Push,
    heard: Heard<P[Push]>,
  ) => unknown;
}

/** Opens the door for one page. */
export function pageDoor<C extends Calls<keyof C & string>, P>(): PageDoor<C, P> {
  const ipc: Ipc<C, P> = {
    invoke: ipcRenderer.invoke.bind(ipcRenderer),
    on: ipcRenderer.on.bind(ipcRenderer),
    removeListener: ipcRenderer.removeListener.bind(ipcRenderer),
  };
  return {
    call: ipc.invoke,
    listen: (channel, listener) => {
      const heard: Heard<Parameters<typeof listener>[0]> = (_event, message) => {
        listener(message);
      };
      ipc.on(channel, heard);
      return () => {
        ipc.removeListener(channel, heard);
      };
    },
  };
}
