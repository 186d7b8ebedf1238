import type { Phase, WorkPhase } from '../phase';
import { stationOf } from '../position';
import type { Timeline } from '../timeline';
import { countLines } from './count-lines';
import type { CuePlan, PlannedLine, PlannedSound } from './cue-plan';
import type { LineRequest, Voice } from './line-request';
import { pauseRequests } from './pause-requests';
import { placeLines } from './place-lines';
import type { Taken } from './place-lines';
import { plannedSounds } from './planned-sounds';
import type { SpokenId } from './spoken-id';
import { effortKey, workRequests } from './work-requests';

/** A run that goes on: where it stands, and what has been said in it. */
export interface Past {
  readonly fromMs: number;
  /** Lines that have begun, and are not said again. */
  readonly said: readonly PlannedLine[];
  /** The last of them is still being said until then; 0 when nothing is. */
  readonly busyUntilMs: number;
  /** Something to say about the change, as soon as there is room. */
  readonly aside?: SpokenId;
}

const nothingPast: Past = { fromMs: 0, said: [], busyUntilMs: 0 };

/** Speech keeps so far from a sound before and after it, or from a count. */
const beforeSoundMs = 150;
const afterSoundMs = 100;
/** A word on what was just changed helps now or not at all. */
const asideWithinMs = 2_000;
/** The end of a run has time for the last words. */
const farewellMs = 20_000;

/**
 * The plan of a timeline: every cue sound, and the lines that fit between them. Nothing overlaps,
 * nothing lies before `past.fromMs`, counts are on the second, and a line belongs to one phase, so
 * that no sound that begins another is ever spoken over. With other clips, another verbosity or
 * another past it is another plan; with the same it is the same.
 */
export function directCues(timeline: Timeline, voice: Voice, past: Past = nothingPast): CuePlan {
  const sounds = plannedSounds(timeline);
  const lines = voice.verbosity === 'sounds' ? [] : plannedLines({ timeline, sounds, voice, past });
  return [...sounds, ...lines]
    .filter(({ atMs }) => atMs >= past.fromMs)
    .toSorted((one, other) => one.atMs - other.atMs);
}

interface Direction {
  readonly timeline: Timeline;
  readonly sounds: readonly PlannedSound[];
  readonly voice: Voice;
  readonly past: Past;
}

function plannedLines({ timeline, sounds, voice, past }: Direction): readonly PlannedLine[] {
  const turns = new Map<string, WorkPhase[]>();
  const said = new Set(past.said.map(({ key }) => key));
  const lines: PlannedLine[] = [];
  const lastWork = timeline.phases.findLast((phase) => phase.kind === 'work');
  let isAnnounced = false;
  timeline.phases.forEach((phase, index) => {
    const previous = timeline.phases[index - 1];
    const following = timeline.phases[index + 1];
    const turn = phase.kind === 'work' ? nextTurn(turns, phase) : 0;
    const isLast = leadsToLast(phase, lastWork);
    const wanted = requestsOf({ phase, previous, isLast, isAnnounced, turn }, voice);
    if (endOf(phase) <= past.fromMs) {
      isAnnounced = isSaid(wanted, said);
      return;
    }
    const open = [...wanted, ...asideIn(phase, past)].filter(({ key }) => !said.has(key));
    const inPhase = sounds.filter(({ atMs }) => atMs >= phase.startMs && atMs < endOf(phase));
    const counts = countLines(inPhase, { phase, following }, voice);
    const taken = [
      ...takenBy(inPhase),
      ...takenByCounts(phase, [...inPhase.filter(({ sound }) => sound === 'tick'), ...counts]),
      { fromMs: -Infinity, toMs: Math.max(past.fromMs, past.busyUntilMs) },
    ];
    const placed = placeLines(open, taken, voice);
    for (const { key, purpose } of placed) {
      if (purpose === 'coaching') {
        said.add(key);
      }
    }
    isAnnounced = placed.some(isAnnouncement) || isSaid(wanted, said);
    lines.push(...counts, ...placed);
  });
  return lines;
}

interface Asked {
  readonly phase: Phase;
  readonly previous: Phase | undefined;
  readonly isLast: boolean;
  readonly isAnnounced: boolean;
  readonly turn: number;
}

function requestsOf(asked: Asked, { verbosity }: Voice): readonly LineRequest[] {
  const { phase, previous, isLast, isAnnounced, turn } = asked;
  switch (phase.kind) {
    case 'work':
      return workRequests({ work: phase, isAnnounced, turn }, verbosity);
    case 'finished':
      return [farewell(phase)];
    case 'getReady':
    case 'switch':
    case 'move':
    case 'roundBreak':
      return pauseRequests({ pause: phase, previous, isLast }, verbosity);
  }
}

function farewell({ startMs }: Phase): LineRequest {
  return {
    purpose: 'announcement',
    key: 'farewell',
    wordings: [['phase/finished']],
    earliestMs: startMs,
    latestMs: startMs + farewellMs,
    endsByMs: startMs + farewellMs,
  };
}

function asideIn(phase: Phase, { aside, fromMs }: Past): readonly LineRequest[] {
  return aside === undefined || fromMs < phase.startMs || fromMs >= phase.endMs
    ? []
    : [
        {
          purpose: 'aside',
          key: `aside ${fromMs}`,
          wordings: [[aside]],
          earliestMs: fromMs,
          latestMs: fromMs + asideWithinMs,
          endsByMs: phase.endMs,
        },
      ];
}

/** How many efforts of the same exercise and level came before; parts of one effort count once. */
function nextTurn(turns: Map<string, WorkPhase[]>, work: WorkPhase): number {
  const { exercise, level } = work.at;
  const before = turns.get(`${exercise} ${level}`) ?? [];
  if (before.every((other) => effortKey(other) !== effortKey(work))) {
    turns.set(`${exercise} ${level}`, [...before, work]);
  }
  return before.length;
}

/** The end of a run takes as long as its last words. */
function endOf(phase: Phase): number {
  return phase.kind === 'finished' ? phase.endMs + farewellMs : phase.endMs;
}

function takenBy(heard: readonly (PlannedSound | PlannedLine)[]): readonly Taken[] {
  return heard.map(({ atMs, endMs }) => ({
    fromMs: atMs - beforeSoundMs,
    toMs: endMs + afterSoundMs,
  }));
}

/** From the first count on nothing else is said, and nothing reaches the sound of the next phase. */
function takenByCounts(
  phase: Phase,
  counts: readonly (PlannedSound | PlannedLine)[],
): readonly Taken[] {
  const endMs = endOf(phase);
  const firstMs = Math.min(endMs, ...counts.map(({ atMs }) => atMs));
  return [{ fromMs: firstMs - beforeSoundMs, toMs: endMs }];
}

function isAnnouncement({ purpose }: PlannedLine): boolean {
  return purpose === 'announcement';
}

function isSaid(wanted: readonly LineRequest[], said: ReadonlySet<string>): boolean {
  return wanted.some(({ purpose, key }) => purpose === 'announcement' && said.has(key));
}

/** Whether the station that a pause leads to is the last of the timeline. */
function leadsToLast(phase: Phase, last: WorkPhase | undefined): boolean {
  const to = stationOf(phase);
  return (
    to !== undefined &&
    to.part === last?.at.part &&
    to.stepId === last.at.stepId &&
    to.round === last.at.round
  );
}
