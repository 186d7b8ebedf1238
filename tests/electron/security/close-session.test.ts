import type { Session } from 'electron/main';
import { describe, expect, it, vi } from 'vitest';
import { closeSession } from '../../../electron/main/security/close-session';
import { assertStandsInFor } from '../stands-in-for';

type Answer = (value: unknown) => void;

/** A session that keeps the handlers it is given. */
function keptSession() {
  const kept = new Map<string, (...facts: unknown[]) => unknown>();
  const keep = (name: string) => (handler: (...facts: unknown[]) => unknown) => {
    kept.set(name, handler);
  };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    on: (event: string, handler: (...facts: unknown[]) => unknown) => kept.set(event, handler),
    webRequest: { onBeforeRequest: keep('load') },
  };
  const electronSession: object = session;
  assertStandsInFor<Session>(electronSession, ['on', 'webRequest']);
  closeSession(electronSession, { origin: 'backline://app', developmentOrigin: undefined });
  return (name: string, ...facts: unknown[]) => kept.get(name)?.(...facts);
}

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'clipboard-read',
  'hid',
  'serial',
  'usb',
  'display-capture',
  'idle-detection',
  'unknown',
];

describe('closeSession', () => {
  it.each(permissions)('denies %s, asked for or checked, with one answer', (permission) => {
    const call = keptSession();
    const answer = vi.fn<Answer>();
    call('request', null, permission, answer);
    expect(answer.mock.calls).toEqual([[false]]);
    expect(call('check', null, permission, 'backline://app', {})).toBe(false);
  });

  it('lets our own page know the names of loudspeakers, and nobody else', () => {
    const call = keptSession();
    const audio = { mediaType: 'audio' };
    expect(call('check', null, 'media', 'backline://app/wall/index.html', audio)).toBe(true);
    expect(call('check', null, 'media', 'backline://app/', audio)).toBe(true);
    expect(call('check', null, 'media', 'backline://app', { mediaType: 'video' })).toBe(false);
    expect(call('check', null, 'media', 'backline://application', audio)).toBe(false);
    expect(call('check', null, 'media', 'https://example.com', audio)).toBe(false);
    expect(call('check', null, 'geolocation', 'backline://app', audio)).toBe(false);
  });

  it('denies every device', () => {
    expect(keptSession()('device', { deviceType: 'hid', origin: 'backline://app' })).toBe(false);
  });

  it('stops every download', () => {
    const preventDefault = vi.fn();
    keptSession()('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('cancels every request but those to our own pages', () => {
    const call = keptSession();
    const answer = vi.fn<Answer>();
    call('load', { url: 'https://example.com/' }, answer);
    call('load', { url: 'backline://app/wall/index.html' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  });
});
