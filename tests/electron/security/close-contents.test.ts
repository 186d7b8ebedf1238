import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron/main';
import { describe, expect, it, vi } from 'vitest';
import { closeContents } from '../../../electron/main/security/close-contents';
import { keptLog } from '../kept-log';
import { assertStandsInFor } from '../stands-in-for';

interface Given {
  readonly developmentOrigin?: string;
  readonly openKeys?: boolean;
}

class Contents extends EventEmitter {
  openHandler: (details: { url: string }) => unknown = () => undefined;
  readonly setVisualZoomLevelLimits = vi.fn(() => Promise.resolve());

  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler;
  }
}

function closed({ developmentOrigin, openKeys = false }: Given = {}) {
  const contents = new Contents();
  const log = keptLog();
  const electronContents: object = contents;
  assertStandsInFor<WebContents>(electronContents, ['on', 'setWindowOpenHandler']);
  closeContents(electronContents, { developmentOrigin, openKeys, keyRules: () => 'wall', log });
  const isPrevented = (name: string, event: object = {}, ...facts: unknown[]) => {
    const preventDefault = vi.fn();
    contents.emit(name, { ...event, preventDefault }, ...facts);
    return preventDefault.mock.calls.length > 0;
  };
  return { contents, isPrevented };
}

const key = { key: 'r', control: true, alt: false, meta: false };

describe('closeContents', () => {
  it.each([
    'https://example.com/',
    'file:///etc/passwd',
    'backline://app/wall/index.html',
    'data:,',
  ])('stops a navigation to %s, in the page or a frame of it', (url) => {
    const { isPrevented } = closed();
    expect(isPrevented('will-navigate', { url })).toBe(true);
    expect(isPrevented('will-frame-navigate', { url })).toBe(true);
    expect(isPrevented('will-redirect', { url })).toBe(true);
  });

  it('lets a frame show the preview of the wall, and the window itself not', () => {
    const url = 'backline://preview/wall/preview.html';
    const { isPrevented } = closed();
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: false })).toBe(false);
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(isPrevented('will-navigate', { url })).toBe(true);
    const wall = { url: 'backline://app/wall/index.html', isMainFrame: false };
    expect(isPrevented('will-frame-navigate', wall)).toBe(true);
    const other = { url: `${url}?of=another`, isMainFrame: false };
    expect(isPrevented('will-frame-navigate', other)).toBe(true);
  });

  it('lets a page of the development server reload itself and go nowhere else', () => {
    const { isPrevented } = closed({ developmentOrigin: 'http://localhost:5173' });
    expect(isPrevented('will-navigate', { url: 'http://localhost:5173/wall/index.html' })).toBe(
      false,
    );
    expect(isPrevented('will-navigate', { url: 'http://localhost:5173.evil/' })).toBe(true);
    expect(isPrevented('will-frame-navigate', { url: 'https://example.com/' })).toBe(true);
  });

  it('opens no window and embeds no page', () => {
    const { contents, isPrevented } = closed();
    expect(contents.openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(isPrevented('will-attach-webview')).toBe(true);
  });

  it('does not let a page refuse to unload', () => {
    expect(closed().isPrevented('will-prevent-unload')).toBe(true);
  });

  it('swallows a chord and lets a clicker’s key through', () => {
    const { isPrevented } = closed();
    expect(isPrevented('before-input-event', {}, key)).toBe(true);
    expect(isPrevented('before-input-event', {}, { ...key, key: 'F5', control: false })).toBe(
      false,
    );
  });

  it('lets chords through in development', () => {
    expect(closed({ openKeys: true }).isPrevented('before-input-event', {}, key)).toBe(false);
  });

  it('holds the zoom at one after every load', () => {
    const { contents } = closed();
    contents.emit('did-finish-load');
    expect(contents.setVisualZoomLevelLimits).toHaveBeenCalledWith(1, 1);
  });
});
