import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { Outcome } from '../../src/contract/outcome';
import type { WallBridge } from '../../src/contract/wall-bridge';
import type {
  WallCalls,
  WallChannel,
  WallPushChannel,
  WallPushes,
} from '../../src/contract/wall-calls';

type Listener<P extends WallPushChannel> = (event: unknown, message: WallPushes[P]) => void;

/** Electron's door, narrowed to the wall's own channels. */
interface WallIpc {
  invoke: <C extends WallChannel>(
    channel: C,
    argument?: WallCalls[C]['argument'],
  ) => Promise<Outcome<WallCalls[C]['answer']>>;
  on: <P extends WallPushChannel>(channel: P, listener: Listener<P>) => unknown;
  removeListener: <P extends WallPushChannel>(channel: P, listener: Listener<P>) => unknown;
}

const ipc: WallIpc = {
  invoke: ipcRenderer.invoke.bind(ipcRenderer),
  on: ipcRenderer.on.bind(ipcRenderer),
  removeListener: ipcRenderer.removeListener.bind(ipcRenderer),
};

/** Hears of one push; the answer stops the listening. */
function listenTo<P extends WallPushChannel>(
  channel: P,
  listener: (message: WallPushes[P]) => void,
): () => void {
  const heard: Listener<P> = (_event, message) => {
    listener(message);
  };
  ipc.on(channel, heard);
  return () => {
    ipc.removeListener(channel, heard);
  };
}

const bridge: WallBridge = {
  load: () => ipc.invoke('wall:load'),
  setSound: (sound) => ipc.invoke('wall:set-sound', sound),
  music: () => ipc.invoke('wall:music'),
  keepAwake: (awake) => ipc.invoke('wall:keep-awake', awake),
  painted: () => ipc.invoke('wall:painted'),
  speak: (text) => ipc.invoke('wall:speak', text),
  openDesk: () => ipc.invoke('wall:open-desk'),
  reportStatus: (status) => ipc.invoke('wall:report-status', status),
  onMachineSlept: (listener) => listenTo('machine:slept', listener),
  onLibraryChanged: (listener) => listenTo('wall:library-changed', listener),
  onSteered: (listener) => listenTo('wall:steered', listener),
};

contextBridge.exposeInMainWorld('backline', bridge);
