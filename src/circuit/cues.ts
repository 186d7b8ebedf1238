import type { Cue, CueKind } from './cue';
import { lengthOf } from './lay-out';
import type { Phase, WorkPhase } from './phase';
import type { Timeline } from './timeline';

/** Before a change, in milliseconds: the last three seconds are counted. */
const ticksBeforeMs = [3000, 2000, 1000] as const;

/** A tick this soon after a phase began would run into the cue that began it. */
const quietAtStartMs = 500;

/** Efforts shorter than this need no word about their middle. */
const halfwayFromMs = 20_000;

/**
 * Everything to be heard on a timeline, sorted, no two at one instant.
 * Ticks come 3, 2 and 1 s before the start and before the end of each work phase, where the phase
 * they fall in has begun at least half a second before. Where work follows work there is one cue:
 * `switch` at the same station, `go` at another one.
 */
export function cuesOf(timeline: Timeline): readonly Cue[] {
  return timeline.phases.flatMap((phase, index) => [
    ...cuesAtStart(phase, timeline.phases[index - 1]),
    ...halfwayOf(phase),
    ...ticksAtEnd(phase, timeline.phases[index + 1]),
  ]);
}

/** The cues of a sorted list from `fromMs` (included) to `toMs` (not included), O(log cues). */
export function cuesBetween(cues: readonly Cue[], fromMs: number, toMs: number): readonly Cue[] {
  return cues.slice(firstNotBefore(cues, fromMs), firstNotBefore(cues, toMs));
}

function cuesAtStart(phase: Phase, previous: Phase | undefined): readonly Cue[] {
  const kind = kindAtStart(phase, previous);
  return kind === undefined ? [] : [{ kind, atMs: phase.startMs }];
}

function kindAtStart(phase: Phase, previous: Phase | undefined): CueKind | undefined {
  switch (phase.kind) {
    case 'getReady':
      return undefined;
    case 'work':
      return previous?.kind === 'work' && sameStation(previous, phase) ? 'switch' : 'go';
    case 'switch':
      return 'switch';
    case 'move':
    case 'roundBreak':
      return 'rest';
    case 'finished':
      return 'finished';
  }
}

function sameStation(first: WorkPhase, second: WorkPhase): boolean {
  return first.at.stepId === second.at.stepId && first.at.round === second.at.round;
}

/** At the person's own pace the middle of the cap means nothing. */
function halfwayOf(phase: Phase): readonly Cue[] {
  if (
    phase.kind !== 'work' ||
    phase.effort.dose.kind === 'selfPaced' ||
    lengthOf(phase) < halfwayFromMs
  ) {
    return [];
  }
  return [{ kind: 'halfway', atMs: Math.floor((phase.startMs + phase.endMs) / 2) }];
}

function ticksAtEnd(phase: Phase, following: Phase | undefined): readonly Cue[] {
  if (phase.kind !== 'work' && following?.kind !== 'work') {
    return [];
  }
  return ticksBeforeMs
    .map((beforeMs) => phase.endMs - beforeMs)
    .filter((atMs) => atMs - phase.startMs >= quietAtStartMs)
    .map((atMs) => ({ kind: 'tick', atMs }));
}

function firstNotBefore(cues: readonly Cue[], ms: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cues[middle]?.atMs ?? Infinity) < ms) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
