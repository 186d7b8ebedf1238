import { describe, expect, it, vi } from 'vitest';
import { PreviewRun } from '../../../src/wall/preview/preview-run';
import { routineOf, stepWith } from '../../circuit/sample-routine';

const routine = routineOf([stepWith('one', { note: 'Slow' }), stepWith('two')]);
const kind = 'backline-preview';

describe('a PreviewRun', () => {
  it('stands where the desk says, and looks as if it were running', () => {
    let nowMs = 0;
    const run = new PreviewRun(() => nowMs);
    run.show({ kind, routine, elapsedMs: 15_000, playing: false });
    nowMs = 90_000;
    expect(run.position()).toMatchObject({ elapsedMs: 15_000, phase: { kind: 'work' } });
    expect(run.session.kind).toBe('running');
  });

  it('goes on by itself while it plays, and no further than the end', () => {
    let nowMs = 0;
    const run = new PreviewRun(() => nowMs);
    run.show({ kind, routine, elapsedMs: 15_000, playing: true });
    nowMs = 4000;
    expect(run.position().elapsedMs).toBe(19_000);
    nowMs = 9_000_000;
    expect(run.position().phase.kind).toBe('finished');
  });

  it('keeps its timeline while only the moment is another, and tells of both', () => {
    const run = new PreviewRun(() => 0);
    const listener = vi.fn();
    run.subscribe(listener);
    run.show({ kind, routine, elapsedMs: 1000, playing: false });
    const { session } = run;
    run.show({ kind, routine: structuredClone(routine), elapsedMs: 2000, playing: false });
    expect(run.session).toBe(session);
    run.show({ kind, routine: routineOf([stepWith('one')]), elapsedMs: 2000, playing: false });
    expect(run.session).not.toBe(session);
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
