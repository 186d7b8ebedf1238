import { describe, expect, it } from 'vitest';
import { clipPlan } from '../../../scripts/voice/clip-plan';
import type { ClipEntry, Manifest } from '../../../scripts/voice/manifest';
import { clipComplaint, staleClips } from '../../../scripts/voice/stale-clips';

const plan = clipPlan({ 'phase/rest': 'And rest.', 'run/again': 'And rest.', 'count/1': 'One.' });

/** A manifest whose clips say what a plan wants. */
function inStepWith(clips: typeof plan): Manifest {
  const entries = [...clips].map(([id, { file, digest }]): [string, ClipEntry] => [
    id,
    { file, digest, durationMs: 500, loudnessLufs: -16, peakDbtp: -2 },
  ]);
  return Object.fromEntries(entries);
}

describe('clipPlan', () => {
  it('lets sentences that are alike share one file', () => {
    expect([...plan.values()].map(({ file }) => file)).toEqual([
      'phase.rest.opus',
      'phase.rest.opus',
      'count.1.opus',
    ]);
  });
});

describe('clipComplaint', () => {
  it('has nothing to say where every clip says its text', () => {
    expect(clipComplaint(plan, inStepWith(plan))).toBeUndefined();
  });

  it('names a sentence that changed, and the command that speaks it anew', () => {
    const changed = clipPlan({
      'phase/rest': 'Rest now.',
      'run/again': 'And rest.',
      'count/1': 'One.',
    });
    const complaint = clipComplaint(changed, inStepWith(plan));
    expect(complaint).toContain('phase/rest: "Rest now."');
    expect(complaint).toContain('npm run voice:build');
    expect(complaint).not.toContain('count/1');
  });

  it('names a sentence that is new, and one that is said no more', () => {
    const fewer = inStepWith(clipPlan({ 'phase/rest': 'And rest.', 'run/again': 'And rest.' }));
    expect(clipComplaint(plan, fewer)).toContain('count/1: "One."');
    expect(clipComplaint(clipPlan({ 'count/1': 'One.' }), inStepWith(plan))).toContain(
      'phase/rest: is said no more',
    );
  });

  it('asks for every clip where there is none', () => {
    expect(staleClips(plan, {}).size).toBe(3);
  });
});
