import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { useMoment } from '../../../src/desk/editor/use-moment';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const before = compileTimeline(routineOf([stepWith('bug')]));
const after = compileTimeline(routineOf([stepWith('bug', { efforts: [timed(40), timed(40)] })]));

/** The preview, put to ten seconds and playing. */
function playing() {
  const hook = renderHook(({ timeline }) => useMoment(timeline, 'bug'), {
    initialProps: { timeline: before },
  });
  act(() => {
    hook.result.current.moveTo(10_000);
  });
  act(() => {
    hook.result.current.togglePlaying();
  });
  return hook;
}

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

it('goes on from the moment that is shown when the routine changes meanwhile', () => {
  const { result, rerender } = playing();
  pass(5000);
  rerender({ timeline: after });
  expect(result.current).toMatchObject({ fromMs: 15_000, elapsedMs: 15_000, playing: true });
  pass(2000);
  expect(result.current).toMatchObject({ fromMs: 15_000, elapsedMs: 17_000 });
});

it('stops at the end', () => {
  const { result } = playing();
  pass(before.totalMs);
  expect(result.current).toMatchObject({ elapsedMs: before.totalMs, playing: false });
});
