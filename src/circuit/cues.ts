import type { Cue, CueKind } from './cue';
import { halfwayMsOf } from './halfway';
import type { Phase, WorkPhase } from './phase';
import type { Timeline } from './timeline';

/** Before a change, in milliseconds: the last three seconds are counted. */
const ticksBeforeMs = [3000, 2000, 1000] as const;

/** A tick this soon after a phase began would run into the cue that began it. */
const quietAtStartMs = 500;

/** The same after `rest`, the longest of those cues: three soft notes that a knock would cover. */
const quietAfterRestMs = 1200;

/**
 * Everything to be heard on a timeline, sorted, no two at one instant.
 * Ticks come 3, 2 and 1 s before the start and before the end of each work phase, where the phase
 * they fall in has begun at least half a second before, or 1.2 s where `rest` began it. Where work follows work there is one cue:
 * `switch` at the same station, `go` at another one.
 */
export function cuesOf(timeline: Timeline): readonly Cue[] {
  return timeline.phases.flatMap((phase, index) => [
    ...cuesAtStart(phase, timeline.phases[index - 1]),
    ...halfwayOf(phase),
    ...ticksAtEnd(phase, timeline.phases[index + 1]),
  ]);
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

function halfwayOf(phase: Phase): readonly Cue[] {
  const atMs = halfwayMsOf(phase);
  return atMs === undefined ? [] : [{ kind: 'halfway', atMs }];
}

function ticksAtEnd(phase: Phase, following: Phase | undefined): readonly Cue[] {
  if (phase.kind !== 'work' && following?.kind !== 'work') {
    return [];
  }
  const fromMs = phase.startMs + quietMs(phase);
  return ticksBeforeMs
    .map((beforeMs) => phase.endMs - beforeMs)
    .filter((atMs) => atMs >= fromMs)
    .map((atMs) => ({ kind: 'tick', atMs }));
}

function quietMs({ kind }: Phase): number {
  return kind === 'move' || kind === 'roundBreak' ? quietAfterRestMs : quietAtStartMs;
}
