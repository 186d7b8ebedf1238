import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeskContext } from '../../../src/desk/desk-context';
import { keepAfterMs, keepAgainAfterMs, useDraft } from '../../../src/desk/editor/use-draft';
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

function openWork() {
  const bridge = new FakeDeskBridge(deskData());
  const now = () => 0;
  const access = new AccessStore({ bridge, now });
  const tools = { bridge, access, library: new LibraryStore(bridge), toasts: new Toasts(), now };
  const work = renderHook(useDraft, {
    initialProps: { routine: saved, saved, basedOn: 1 },
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <DeskContext value={tools}>{children}</DeskContext>
    ),
  });
  return { ...work, bridge, library: tools.library };
}

const draft = { routine: changed, basedOn: 1 };

it('keeps work a second after the last change, and drops it where nothing of it is left', async () => {
  const { rerender, bridge } = openWork();
  rerender({ routine: changed, saved, basedOn: 1 });
  await vi.advanceTimersByTimeAsync(keepAfterMs - 1);
  expect(bridge.asked('desk:keep-draft')).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(bridge.asked('desk:keep-draft')).toEqual([draft]);
  rerender({ routine: { ...saved }, saved, basedOn: 1 });
  await vi.advanceTimersByTimeAsync(keepAfterMs);
  expect(bridge.asked('desk:drop-draft')).toEqual([saved.id]);
});

it('tries again by itself what was refused, and says so meanwhile', async () => {
  const { rerender, result, bridge } = openWork();
  bridge.refusals.set('desk:keep-draft', 'cannot-save');
  rerender({ routine: changed, saved, basedOn: 1 });
  await act(() => vi.advanceTimersByTimeAsync(keepAfterMs));
  expect(result.current.refusal?.problem).toBe('cannot-save');
  await act(() => vi.advanceTimersByTimeAsync(keepAgainAfterMs));
  expect(bridge.asked('desk:keep-draft')).toHaveLength(2);
  bridge.refusals.clear();
  await act(() => vi.advanceTimersByTimeAsync(keepAgainAfterMs));
  expect(bridge.asked('desk:keep-draft')).toHaveLength(3);
  expect(result.current.refusal).toBeUndefined();
});

it('answers who leaves what comes of a try that is under way', async () => {
  const { rerender, result, bridge } = openWork();
  bridge.refusals.set('desk:keep-draft', 'read-only');
  rerender({ routine: changed, saved, basedOn: 1 });
  await act(async () => {
    const answers = await Promise.all([result.current.keep(), result.current.keep()]);
    expect(answers.map(({ kind }) => kind)).toEqual(['refused', 'refused']);
  });
  expect(bridge.asked('desk:keep-draft')).toHaveLength(1);
});

it('keeps nothing of work that was given up', () => {
  const { rerender, result, unmount, bridge } = openWork();
  rerender({ routine: changed, saved, basedOn: 1 });
  result.current.giveUp();
  unmount();
  expect(bridge.asked('desk:keep-draft')).toEqual([]);
});

it('keeps what was typed in the last second when the window closes', () => {
  const { rerender, bridge } = openWork();
  rerender({ routine: changed, saved, basedOn: 1 });
  window.dispatchEvent(new Event('pagehide'));
  expect(bridge.asked('desk:keep-draft')).toEqual([draft]);
});

it('keeps what was typed in the last second when the editor is left', () => {
  const { rerender, unmount, bridge } = openWork();
  rerender({ routine: changed, saved, basedOn: 1 });
  unmount();
  expect(bridge.asked('desk:keep-draft')).toEqual([draft]);
});

it('keeps what was typed in the last second before the lock once the desk is open again', async () => {
  const { rerender, unmount, bridge, library } = openWork();
  rerender({ routine: changed, saved, basedOn: 1 });
  bridge.refusals.set('desk:keep-draft', 'locked');
  unmount();
  await vi.advanceTimersByTimeAsync(0);
  library.forget();
  bridge.refusals.clear();
  await library.load();
  const state = library.state();
  expect(state.kind === 'ready' && state.data.library.drafts).toMatchObject([draft]);
});
