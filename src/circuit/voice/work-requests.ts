import { halfwayMsOf } from '../halfway';
import { lengthOf } from '../lay-out';
import type { WorkPhase } from '../phase';
import type { LineRequest } from './line-request';
import { soundLengthsMs } from './sound-lengths';
import type { SpokenId } from './spoken-id';
import type { Verbosity } from './verbosity';
import { namedWordings } from './wordings';

/** What the director knows of an effort beside its phase. */
export interface EffortFacts {
  readonly work: WorkPhase;
  /** Whether the pause before it has said what it is. */
  readonly isAnnounced: boolean;
  /** How often this exercise was worked at before, at this level: coaching goes on from there. */
  readonly turn: number;
}

/** Efforts shorter than this are over before coaching can be tried out. */
const coachingFromMs = 15_000;
/** People first find the position. */
const coachingAfterMs = 4_000;
/** Nothing but counts near the end. */
const coachingUntilMs = 6_000;
/** In shorter efforts the middle and the last ten seconds would lie on each other's heels. */
const lastTenFromMs = 40_000;
const lastTenMs = 10_000;
/** A line that is bound to a moment may come so much later, and no more. */
const slackMs = 700;
const afterSoundMs = 150;

/** What an effort would like to say. */
export function workRequests(facts: EffortFacts, verbosity: Verbosity): readonly LineRequest[] {
  const { work, isAnnounced } = facts;
  const always = [...(isAnnounced ? [] : [nameOf(work)]), ...lastTenOf(work)];
  return verbosity === 'full' ? [...always, ...halfwayOf(work), ...coachingOf(facts)] : always;
}

/** Efforts of one go at a station, whole or cut in two, are one to the person who does them. */
export function effortKey({ at, effort }: WorkPhase): string {
  return `${at.part} ${at.stepId} ${at.round} ${effort.number}`;
}

function nameOf(work: WorkPhase): LineRequest {
  const earliestMs = work.startMs + soundLengthsMs.switch + afterSoundMs;
  return request(work, 'announcement', {
    wordings: namedWordings(work.at, work.effort),
    earliestMs,
    latestMs: earliestMs + slackMs,
  });
}

function halfwayOf(work: WorkPhase): readonly LineRequest[] {
  const middleMs = halfwayMsOf(work);
  if (middleMs === undefined) {
    return [];
  }
  const earliestMs = middleMs + soundLengthsMs.halfway + afterSoundMs;
  const latestMs = earliestMs + slackMs;
  return [request(work, 'halfway', { wordings: [['phase/halfway']], earliestMs, latestMs })];
}

function lastTenOf(work: WorkPhase): readonly LineRequest[] {
  const earliestMs = work.endMs - lastTenMs;
  return work.effort.dose.kind === 'selfPaced' || lengthOf(work) < lastTenFromMs
    ? []
    : [
        request(work, 'lastTen', {
          wordings: [['phase/last-ten']],
          earliestMs,
          latestMs: earliestMs + slackMs,
        }),
      ];
}

/** At most one an effort, in turn, so that all are heard over the rounds; breathing is one of them. */
function coachingOf({ work, turn }: EffortFacts): readonly LineRequest[] {
  if (lengthOf(work) < coachingFromMs) {
    return [];
  }
  const cues = coachingWords(work);
  const cue = cues[turn % cues.length];
  return cue === undefined
    ? []
    : [
        {
          ...request(work, 'coaching', {
            wordings: [[cue]],
            earliestMs: work.startMs + coachingAfterMs,
            latestMs: work.endMs,
          }),
          key: coachingKey(work),
          endsByMs: work.endMs - coachingUntilMs,
        },
      ];
}

/** The same for all coaching in one effort: there is only one. */
function coachingKey(work: WorkPhase): string {
  return `coaching ${effortKey(work)}`;
}

function coachingWords({ at: { exercise, level } }: WorkPhase): readonly SpokenId[] {
  return [
    `cue/${exercise}/${level}/1`,
    `cue/${exercise}/${level}/2`,
    `cue/${exercise}/${level}/3`,
    `breath/${exercise}/${level}`,
    `cue/${exercise}/${level}/4`,
    `cue/${exercise}/${level}/5`,
  ];
}

function request(
  work: WorkPhase,
  purpose: LineRequest['purpose'],
  when: Pick<LineRequest, 'wordings' | 'earliestMs' | 'latestMs'>,
): LineRequest {
  const { exercise, level } = work.at;
  const key = `${purpose} ${work.startMs} ${exercise} ${level} ${work.effort.way}`;
  return { purpose, key, ...when, endsByMs: work.endMs };
}
