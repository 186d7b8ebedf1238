import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeskContext } from '../../../src/desk/desk-context';
import { keepAfterMs, useDraft } from '../../../src/desk/editor/use-draft';
import { AccessStore } from '../../../src/desk/lock/access-store';
import { LibraryStore } from '../../../src/library/library-store';
import { Toasts } from '../../../src/ui/desk/toasts';
import { routineOf, stepWith } from '../../circuit/sample-routine';
import { deskData } from '../desk-data';
import { FakeDeskBridge } from '../fake-desk-bridge';

const saved = routineOf([stepWith('bug')]);
const changed = { ...saved, purpose: 'Another' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('keeps no draft while a save is on its way, and one if it was refused', async () => {
  const bridge = new FakeDeskBridge(deskData());
  const now = () => 0;
  const access = new AccessStore({ bridge, now });
  const tools = { bridge, access, library: new LibraryStore(bridge), toasts: new Toasts(), now };
  const { rerender } = renderHook(useDraft, {
    initialProps: { routine: saved, saved, basedOn: 1, isBusy: false },
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <DeskContext value={tools}>{children}</DeskContext>
    ),
  });
  rerender({ routine: changed, saved, basedOn: 1, isBusy: true });
  await vi.advanceTimersByTimeAsync(2 * keepAfterMs);
  expect(bridge.asked('desk:keep-draft')).toEqual([]);
  rerender({ routine: changed, saved, basedOn: 1, isBusy: false });
  await vi.advanceTimersByTimeAsync(keepAfterMs);
  expect(bridge.asked('desk:keep-draft')).toEqual([{ routine: changed, basedOn: 1 }]);
});
