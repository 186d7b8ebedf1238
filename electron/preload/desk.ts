import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { DeskBridge } from '../../src/contract/desk-bridge';
import type {
  DeskCalls,
  DeskChannel,
  DeskPushChannel,
  DeskPushes,
} from '../../src/contract/desk-calls';
import { refused } from '../../src/contract/outcome';
import type { Outcome } from '../../src/contract/outcome';

type Listener<P extends DeskPushChannel> = (event: unknown, message: DeskPushes[P]) => void;

/** Electron's door, narrowed to the desk's own channels. */
interface DeskIpc {
  invoke: <C extends DeskChannel>(
    channel: C,
    argument: DeskCalls[C]['argument'],
  ) => Promise<Outcome<DeskCalls[C]['answer']>>;
  on: <P extends DeskPushChannel>(channel: P, listener: Listener<P>) => unknown;
  removeListener: <P extends DeskPushChannel>(channel: P, listener: Listener<P>) => unknown;
}

const ipc: DeskIpc = {
  invoke: ipcRenderer.invoke.bind(ipcRenderer),
  on: ipcRenderer.on.bind(ipcRenderer),
  removeListener: ipcRenderer.removeListener.bind(ipcRenderer),
};

/** Every channel of the desk, and no other: a page that is taken over reaches nothing beyond. */
const channels: Readonly<Record<DeskChannel, true>> = {
  'desk:access': true,
  'desk:set-up': true,
  'desk:unlock': true,
  'desk:recover': true,
  'desk:lock': true,
  'desk:close': true,
  'desk:active': true,
  'desk:load': true,
  'desk:save-routine': true,
  'desk:delete': true,
  'desk:undelete': true,
  'desk:set-shelf': true,
  'desk:versions': true,
  'desk:keep-draft': true,
  'desk:drop-draft': true,
  'desk:export': true,
  'desk:choose-import': true,
  'desk:import': true,
  'desk:print': true,
  'desk:save-settings': true,
  'desk:change-pin': true,
  'desk:new-owner-code': true,
  'desk:back-up': true,
  'desk:choose-backup': true,
  'desk:restore': true,
  'desk:wall-status': true,
  'desk:steer-wall': true,
};

const pushes: Readonly<Record<DeskPushChannel, true>> = {
  'desk:access-changed': true,
  'desk:library-changed': true,
  'desk:wall-status-changed': true,
};

const bridge: DeskBridge = {
  call: (channel, argument) =>
    Object.hasOwn(channels, channel)
      ? ipc.invoke(channel, argument)
      : Promise.resolve(refused('wrong-shape')),
  on: (channel, listener) => {
    if (!Object.hasOwn(pushes, channel)) {
      return () => undefined;
    }
    const heard = (_event: unknown, message: Parameters<typeof listener>[0]) => {
      listener(message);
    };
    ipc.on(channel, heard);
    return () => {
      ipc.removeListener(channel, heard);
    };
  },
};

contextBridge.exposeInMainWorld('backlineDesk', bridge);
