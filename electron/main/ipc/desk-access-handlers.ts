import { deskArgumentSchemas as schemas } from '../../../src/contract/desk-schemas';
import { done } from '../../../src/contract/outcome';
import type { DeskParts } from './desk-parts';
import type { Doorway } from './doorway';

/** Opens the desk's channels that let staff in and out; before its page loads. */
export function openAccessChannels(doorway: Doorway, parts: DeskParts): void {
  const { lock, storage } = parts;
  doorway.open('desk:access', {
    schema: schemas['desk:access'],
    handle: () => done(lock.access()),
  });
  doorway.open('desk:set-up', {
    schema: schemas['desk:set-up'],
    handle: async ({ pin, ...settings }) => {
      // Settings first: the PIN is what makes the set-up done, and it can be repeated before.
      const saved =
        lock.access().kind === 'setUp' ? await storage.settings.change(settings) : done(0);
      parts.onSaved();
      return saved.kind === 'refused' ? saved : lock.setUp(pin);
    },
  });
  doorway.open('desk:unlock', {
    schema: schemas['desk:unlock'],
    handle: (pin) => lock.unlock(pin),
  });
  doorway.open('desk:recover', {
    schema: schemas['desk:recover'],
    handle: (recovery) => lock.recover(recovery),
  });
  openStaffChannels(doorway, parts);
}

/** Opens the channels with which staff change the secrets, lock, close and stay. */
function openStaffChannels(doorway: Doorway, parts: DeskParts): void {
  const { lock } = parts;
  doorway.open('desk:change-pin', {
    schema: schemas['desk:change-pin'],
    handle: ({ pin, newPin }) => lock.changePin(pin, newPin),
  });
  doorway.open('desk:new-owner-code', {
    schema: schemas['desk:new-owner-code'],
    handle: (pin) => lock.renewOwnerCode(pin),
  });
  doorway.open('desk:lock', {
    schema: schemas['desk:lock'],
    handle: () => {
      lock.lock();
      return done(undefined);
    },
  });
  doorway.open('desk:close', {
    schema: schemas['desk:close'],
    handle: () => {
      lock.lock();
      parts.closeDesk();
      return done(undefined);
    },
  });
  doorway.open('desk:active', {
    schema: schemas['desk:active'],
    handle: () => {
      parts.active();
      return done(undefined);
    },
  });
}
