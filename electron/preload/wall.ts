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

const bridge: WallBridge = {
  load: () => ipc.invoke('wall:load'),
  setSound: (sound) => ipc.invoke('wall:set-sound', sound),
  keepAwake: (awake) => ipc.invoke('wall:keep-awake', awake),
  painted: () => ipc.invoke('wall:painted'),
  onMachineSlept: (listener) => {
    const heard: Listener<'machine:slept'> = (_event, sleep) => {
      listener(sleep);
    };
    ipc.on('machine:slept', heard);
    return () => {
      ipc.removeListener('machine:slept', heard);
    };
  },
};

contextBridge.exposeInMainWorld('backline', bridge);
