import { contextBridge } from 'electron/renderer';
import type { WallBridge } from '../../src/contract/wall-bridge';
import type { WallCalls, WallPushes } from '../../src/contract/wall-calls';
import { pageDoor } from './page-door';

const { call, listen } = pageDoor<WallCalls, WallPushes>();

const bridge: WallBridge = {
  load: () => call('wall:load'),
  setSound: (sound) => call('wall:set-sound', sound),
  music: () => call('wall:music'),
  keepAwake: (awake) => call('wall:keep-awake', awake),
  restartSound: () => call('wall:restart-sound'),
  painted: () => call('wall:painted'),
  speak: (text) => call('wall:speak', text),
  openDesk: () => call('wall:open-desk'),
  reportStatus: (status) => call('wall:report-status', status),
  reportSound: (sound) => call('wall:report-sound', sound),
  onMachineSlept: (listener) => listen('machine:slept', listener),
  onLibraryChanged: (listener) => listen('wall:library-changed', listener),
  onSteered: (listener) => listen('wall:steered', listener),
  onSoundTested: (listener) => listen('wall:sound-tested', listener),
};

contextBridge.exposeInMainWorld('backline', bridge);
