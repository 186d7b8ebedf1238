import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { positionAt } from '../../../src/circuit/position';
import { changed } from '../../../src/circuit/run-change';
import type { Change } from '../../../src/circuit/run-change';
import type { Timeline } from '../../../src/circuit/timeline';
import { lineAtMoment } from '../../../src/circuit/voice/at-moment';
import { linesIn } from '../../../src/circuit/voice/cue-plan';
import type { CuePlan, PlannedLine, Purpose } from '../../../src/circuit/voice/cue-plan';
import { directCues } from '../../../src/circuit/voice/direct-cues';
import { pastOf } from '../../../src/circuit/voice/past-of';
import { verbosities } from '../../../src/circuit/voice/verbosity';
import { effortKey } from '../../../src/circuit/voice/work-requests';
import { arbitraryRoutine, arbitraryShare } from '../arbitrary-routine';
import { madeUpVoice } from './made-up-voice';

const arbitraryVoice = fc
  .tuple(fc.constantFrom(...verbosities), fc.double({ min: 0.4, max: 3, noNaN: true }))
  .map(([verbosity, share]) => madeUpVoice(verbosity, share));

const arbitraryChange: fc.Arbitrary<Change | { readonly kind: 'pause' }> = fc.constantFrom(
  { kind: 'pause' as const },
  { kind: 'next' as const },
  { kind: 'back' as const },
  { kind: 'addTime' as const, seconds: 15 },
  { kind: 'takeEasier' as const },
  { kind: 'takeInstead' as const, exercise: 'dead-bug' as const, level: 'standard' as const },
  { kind: 'takeInstead' as const, exercise: 'stir-the-pot' as const, level: 'easier' as const },
  { kind: 'leaveOut' as const },
);

/** A run: its timeline now, what was heard of it on the way, and what is planned from here. */
interface Run {
  readonly timeline: Timeline;
  readonly fromMs: number;
  readonly heard: CuePlan;
  readonly plan: CuePlan;
}

const runs: fc.Arbitrary<Run> = fc
  .tuple(
    arbitraryRoutine,
    arbitraryVoice,
    fc.array(fc.tuple(arbitraryShare, arbitraryChange), { maxLength: 4 }),
  )
  .map(([routine, voice, changes]) => {
    const timeline = compileTimeline(routine);
    const first: Run = { timeline, fromMs: 0, heard: [], plan: directCues(timeline, voice) };
    return changes.reduce((run, [share, change]) => {
      const beforeMs = run.fromMs + Math.floor(share * (run.timeline.totalMs - run.fromMs));
      const point = { timeline: run.timeline, elapsedMs: beforeMs, painStops: 0, notBeforeMs: 0 };
      const after = change.kind === 'pause' ? point : changed(point, change);
      const fromMs = Math.min(after.elapsedMs, after.timeline.totalMs);
      const { startMs: phaseStartMs } = positionAt(after.timeline, fromMs).phase;
      const begun = [...run.heard, ...run.plan.filter(({ atMs }) => atMs < beforeMs)];
      const past = pastOf({
        said: linesIn(begun),
        wasRunning: change.kind !== 'pause',
        beforeMs,
        fromMs,
        phaseStartMs,
      });
      const isCut = past.busyUntilMs <= fromMs;
      return {
        timeline: after.timeline,
        fromMs,
        heard: begun
          .filter(({ atMs }) => atMs < fromMs)
          .map((one) => (isCut ? { ...one, endMs: Math.min(one.endMs, beforeMs, fromMs) } : one)),
        plan: directCues(after.timeline, voice, past),
      };
    }, first);
  });

function forAnyRun(check: (run: Run) => void): void {
  fc.assert(fc.property(runs, check), { numRuns: 100 });
}

/** Names and sides, the last ten seconds, the end. */
const saidInShort: readonly Purpose[] = ['announcement', 'lastTen'];

function coachingIn(plan: CuePlan): readonly PlannedLine[] {
  return linesIn(plan).filter(({ purpose }) => purpose === 'coaching');
}

describe('directCues, for any routine, voice and changes of a run', () => {
  it('lets nothing overlap anything else, heard or planned', () => {
    forAnyRun(({ heard, plan, fromMs }) => {
      const all = [
        ...heard.filter(({ kind, endMs }) => kind === 'line' && endMs > fromMs),
        ...plan,
      ];
      all.forEach((one, index) => {
        const next = all[index + 1];
        if (next !== undefined) {
          expect(next.atMs).toBeGreaterThanOrEqual(one.endMs);
        }
      });
    });
  });

  it('plans nothing before 0 nor in the past', () => {
    forAnyRun(({ plan, fromMs }) => {
      expect(plan.every(({ atMs, endMs }) => atMs >= fromMs && endMs > atMs)).toBe(true);
    });
  });

  it('counts on the second before a change, and says each number within its second', () => {
    forAnyRun(({ plan, timeline }) => {
      const counts = [
        ...plan.filter((planned) => planned.kind === 'sound' && planned.sound === 'tick'),
        ...linesIn(plan).filter(({ purpose }) => purpose === 'count'),
      ];
      for (const { kind, atMs, endMs } of counts) {
        const { phase } = positionAt(timeline, atMs);
        const beforeMs = phase.endMs - atMs;
        const lateMs = (1000 - (beforeMs % 1000)) % 1000;
        expect(beforeMs).toBeLessThanOrEqual(5000);
        expect(lateMs === 0 || (kind === 'line' && lateMs <= 200)).toBe(true);
        expect(lateMs + endMs - atMs).toBeLessThan(1000);
      }
    });
  });

  it('shows a caption for each line while it is said', () => {
    forAnyRun(({ plan }) => {
      for (const line of linesIn(plan)) {
        expect(lineAtMoment(plan, line.atMs)).toBe(line);
        expect(lineAtMoment(plan, line.endMs - 1)).toBe(line);
      }
    });
  });

  it('coaches at most once an effort, and never near the counts', () => {
    forAnyRun(({ heard, plan, timeline }) => {
      const keys = coachingIn([...heard, ...plan]).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { atMs, endMs, key } of coachingIn(plan)) {
        const { phase } = positionAt(timeline, atMs);
        expect(phase.kind === 'work' && key.endsWith(effortKey(phase))).toBe(true);
        expect(endMs).toBeLessThanOrEqual(phase.endMs - 6000);
      }
    });
  });

  it('takes another coaching cue each time an exercise comes again', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const coaching = coachingIn(directCues(compileTimeline(routine), madeUpVoice()));
        const lastCues = new Map<string, string>();
        for (const id of coaching.flatMap(({ words }) => words.map((word) => word.id))) {
          const exercise = id.split('/').slice(1, 3).join(' ');
          expect(lastCues.get(exercise)).not.toBe(id);
          lastCues.set(exercise, id);
        }
      }),
    );
  });

  it('begins no third sound within a second, so that flashes in their place stay below 3 Hz', () => {
    forAnyRun(({ plan }) => {
      const begins = plan.filter(({ kind }) => kind === 'sound').map(({ atMs }) => atMs);
      begins.slice(2).forEach((atMs, index) => {
        expect(atMs - (begins[index] ?? NaN)).toBeGreaterThanOrEqual(1000);
      });
    });
  });

  it('says nothing across a change of phase, and nothing of another phase', () => {
    forAnyRun(({ plan, timeline }) => {
      for (const { atMs, endMs, purpose, words } of linesIn(plan)) {
        const { phase } = positionAt(timeline, atMs);
        expect(phase.kind === 'finished' || endMs <= phase.endMs).toBe(true);
        const named = words.find(({ id }) => id.startsWith('name'));
        const station = positionAt(timeline, atMs).station;
        expect(
          named === undefined ||
            named.id.endsWith(`/${station?.exercise ?? ''}/${station?.level ?? ''}`),
        ).toBe(true);
        expect(purpose === 'coaching' || purpose === 'halfway' ? phase.kind : 'work').toBe('work');
      }
    });
  });

  it('speaks nothing where only sounds are wanted, and no more in short than in full', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const timeline = compileTimeline(routine);
        const [full, short, sounds] = verbosities.map((verbosity) =>
          directCues(timeline, madeUpVoice(verbosity)),
        );
        expect(linesIn(sounds ?? [])).toEqual([]);
        expect(linesIn(short ?? []).length).toBeLessThanOrEqual(linesIn(full ?? []).length);
        const purposes = new Set(linesIn(short ?? []).map(({ purpose }) => purpose));
        expect([...purposes].filter((purpose) => !saidInShort.includes(purpose))).toEqual([]);
        expect(full?.filter(({ kind }) => kind === 'sound')).toEqual(sounds);
      }),
    );
  });
});
