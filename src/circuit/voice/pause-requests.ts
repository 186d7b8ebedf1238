import { knownLevel } from '../known-level';
import { lengthOf } from '../lay-out';
import type { Station } from '../phase';
import { stationOf } from '../position';
import type { LineRequest } from './line-request';
import { soundLengthsMs } from './sound-lengths';
import { noteId } from './spoken-id';
import type { SpokenId } from './spoken-id';
import type { Verbosity } from './verbosity';
import { announcementsOf, namedWordings } from './wordings';
import type { Lead } from './wordings';

/** The next exercise is named so long before it begins; right away where the pause is shorter. */
const nameBeforeMs = 16_000;
/** A pause longer than this says once more, near its end, what comes. */
const remindFromMs = 30_000;
const reminderBeforeMs = 8_000;
/** Shorter pauses leave no time to say how to lie down. */
const positionFromMs = 12_000;
/** Room for the sound that begins the pause, if it has not rung out. */
const afterSoundMs = 150;

/** What a pause would like to say. */
export function pauseRequests(lead: Lead, verbosity: Verbosity): readonly LineRequest[] {
  const announcement = announcementOf(lead);
  return verbosity === 'full'
    ? [announcement, ...roundDone(lead), ...positionOf(lead), ...noteOf(lead), ...reminderOf(lead)]
    : [announcement];
}

function announcementOf(lead: Lead): LineRequest {
  const { pause } = lead;
  const earliestMs =
    pause.kind === 'roundBreak' ? Math.max(begun(lead), pause.endMs - nameBeforeMs) : begun(lead);
  return request(lead, 'announcement', {
    wordings: announcementsOf(lead),
    earliestMs,
    latestMs: pause.endMs,
  });
}

function roundDone(lead: Lead): readonly LineRequest[] {
  return lead.pause.kind === 'roundBreak' && lead.previous?.kind === 'work'
    ? [
        request(lead, 'round', {
          wordings: [['phase/round-done']],
          earliestMs: begun(lead),
          latestMs: begun(lead) + 1000,
        }),
      ]
    : [];
}

/** "Lie on your back": where the next exercise begins elsewhere than the last one. */
function positionOf(lead: Lead): readonly LineRequest[] {
  const { pause, previous } = lead;
  const station = stationOf(pause);
  if (station === undefined || lengthOf(pause) < positionFromMs) {
    return [];
  }
  const position = startOf(station);
  const before = previous && stationOf(previous);
  return before !== undefined && startOf(before) === position
    ? []
    : [
        request(lead, 'position', {
          wordings: [[`position/${position}`]],
          earliestMs: Math.max(begun(lead), pause.endMs - nameBeforeMs),
          latestMs: pause.endMs,
        }),
      ];
}

/** The physio's words for a step, the first time it comes; the wall shows them every time. */
function noteOf(lead: Lead): readonly LineRequest[] {
  const { pause } = lead;
  return pause.kind === 'switch' || pause.to.round > 1
    ? []
    : [
        request(lead, 'note', {
          wordings: [[noteId(pause.to.exercise, pause.to.stepId)]],
          earliestMs: begun(lead),
          latestMs: pause.endMs,
        }),
      ];
}

function reminderOf(lead: Lead): readonly LineRequest[] {
  const { pause } = lead;
  return pause.kind === 'move' && lengthOf(pause) > remindFromMs
    ? [
        request(lead, 'reminder', {
          wordings: namedWordings(pause.to, pause.next).slice(1),
          earliestMs: pause.endMs - reminderBeforeMs,
          latestMs: pause.endMs,
        }),
      ]
    : [];
}

/** A run that was just started takes a breath before it speaks. */
const firstBreathMs = 400;

function begun({ pause }: Lead): number {
  if (pause.kind === 'getReady') {
    return pause.startMs + firstBreathMs;
  }
  return pause.startMs + soundLengthsMs[pause.kind === 'switch' ? 'switch' : 'rest'] + afterSoundMs;
}

function startOf({ exercise, level }: Station) {
  return knownLevel(exercise, level).startPosition;
}

function request(
  { pause }: Lead,
  purpose: LineRequest['purpose'],
  when: {
    readonly wordings: readonly (readonly SpokenId[])[];
    readonly earliestMs: number;
    readonly latestMs: number;
  },
): LineRequest {
  const { exercise, level } = pause.kind === 'switch' ? pause.at : pause.to;
  return {
    purpose,
    key: `${purpose} ${pause.startMs} ${exercise} ${level} ${pause.next.way}`,
    ...when,
    endsByMs: pause.endMs,
  };
}
