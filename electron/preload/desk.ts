import { contextBridge } from 'electron/renderer';
import type { DeskBridge } from '../../src/contract/desk-bridge';
import type {
  DeskCalls,
  DeskChannel,
  DeskPushChannel,
  DeskPushes,
} from '../../src/contract/desk-calls';
import { refused } from '../../src/contract/outcome';
import { pageDoor } from './page-door';

const door = pageDoor<DeskCalls, DeskPushes>();

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
  'desk:wall-sound': true,
  'desk:test-sound': true,
};

const pushes: Readonly<Record<DeskPushChannel, true>> = {
  'desk:access-changed': true,
  'desk:library-changed': true,
  'desk:wall-status-changed': true,
  'desk:wall-sound-changed': true,
};

const bridge: DeskBridge = {
  call: (channel, argument) =>
    Object.hasOwn(channels, channel)
      ? door.call(channel, argument)
      : Promise.resolve(refused('wrong-shape')),
  on: (channel, listener) =>
    Object.hasOwn(pushes, channel) ? door.listen(channel, listener) : () => undefined,
};

contextBridge.exposeInMainWorld('backlineDesk', bridge);
