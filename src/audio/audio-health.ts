import type { SilenceReason, SoundHealth } from './sound';

/** What the way out looked like at one moment. */
export interface HealthSample {
  readonly nowMs: number;
  /** The context's own word; `missing` where there is no context. */
  readonly state: AudioContextState | 'missing';
  readonly audioSeconds: number;
  /** Which context it was. */
  readonly epoch: number;
  readonly hasDevice: boolean;
  /** The last cue that was to sound left no trace in what went out. */
  readonly isUnheard: boolean;
}

/** A fault that passes by itself sooner than this is not worth a word on the wall. */
const faultMs = 1000;
/** Samples further apart than this (a sleeping machine, a hung page) are not compared. */
const gapMs = 1000;
/** A clock at less than half its speed is stuck, or plays so brokenly that nobody is helped. */
const slowestRate = 0.5;

/** The samples that still matter after one more; oldest first. */
export function rememberSample(
  samples: readonly HealthSample[],
  sample: HealthSample,
): readonly HealthSample[] {
  const previous = samples.at(-1);
  const isGap = previous !== undefined && sample.nowMs - previous.nowMs > gapMs;
  return isGap
    ? [sample]
    : [...samples.filter(({ nowMs }) => sample.nowMs - nowMs <= faultMs + gapMs), sample];
}

/**
 * Whether cues can be heard, from the samples of the last two seconds; nothing while that cannot
 * be told yet. The context's own word is not enough: one whose device died says "running" while
 * its clock stands still, and one whose way out is broken counts on in silence. A fault counts once it
 * has lasted a second, a missing device and a cue that was not heard at once.
 */
export function judgeHealth(samples: readonly HealthSample[]): SoundHealth | undefined {
  const newest = samples.at(-1);
  if (newest === undefined) {
    return undefined;
  }
  const finding = findingOf(newest, samples.at(-2));
  if (finding === 'unknown') {
    return undefined;
  }
  if (finding === 'fine') {
    return { kind: 'sounding' };
  }
  const hasLasted = newest.nowMs - faultySinceMs(samples) >= faultMs;
  return finding === 'noDevice' || finding === 'unheard' || hasLasted
    ? { kind: 'silent', reason: finding }
    : undefined;
}

/** When the first sample after the last good one was taken. */
function faultySinceMs(samples: readonly HealthSample[]): number {
  const lastFine = samples.findLastIndex(
    (sample, index) => findingOf(sample, samples[index - 1]) === 'fine',
  );
  return samples[lastFine + 1]?.nowMs ?? Number.POSITIVE_INFINITY;
}

type Finding = 'fine' | 'unknown' | SilenceReason;

function findingOf(sample: HealthSample, previous: HealthSample | undefined): Finding {
  if (!sample.hasDevice) {
    return 'noDevice';
  }
  if (sample.state !== 'running') {
    return sample.state === 'missing' ? 'noAudio' : sample.state;
  }
  if (sample.isUnheard) {
    return 'unheard';
  }
  if (previous?.epoch !== sample.epoch) {
    return 'unknown';
  }
  const passedSeconds = (sample.nowMs - previous.nowMs) / 1000;
  const playedSeconds = sample.audioSeconds - previous.audioSeconds;
  return playedSeconds < passedSeconds * slowestRate ? 'stalled' : 'fine';
}

/** What to try against a fault. */
export type Remedy = 'none' | 'resume' | 'rebuild';

/** What is wrong and what was tried against it. */
export interface Ailment {
  readonly state: HealthSample['state'];
  /** The last judgement; nothing while it cannot be told yet. */
  readonly health: SoundHealth | undefined;
  /** Contexts opened anew since sound was last heard. */
  readonly rebuilds: number;
  /** Since the last of them. */
  readonly sinceRebuildMs: number;
  /** There is a device again: a context that ran on without one plays into nothing for good. */
  readonly isDeviceBack: boolean;
}

/** When sound has been gone for so long, its process may have lost the sound system. */
const restartAtMs = [10_000, 40_000, 100_000];
const restartEveryMs = 300_000;

/** Whether another restart of the process for sound is due, after so many while it was gone. */
export function isRestartDue(silentForMs: number, restarts: number): boolean {
  const later = restarts - restartAtMs.length + 1;
  const dueAtMs = restartAtMs[restarts] ?? (restartAtMs.at(-1) ?? 0) + later * restartEveryMs;
  return silentForMs >= dueAtMs;
}

/** Waits between rebuilds: none at first, then longer, for as long as the fault lasts. */
const rebuildAfterMs = [0, 5_000, 10_000, 30_000];

/**
 * The next thing to try. A sleeping context is asked to run on every sample; a closed one, and
 * one that stays silent, is given up for a new one, again and again but ever more seldom. Without
 * a device there is nothing to play to, so nothing is tried.
 */
export function remedyFor(ailment: Ailment): Remedy {
  const { state, health, rebuilds, sinceRebuildMs, isDeviceBack } = ailment;
  const isBroken = health?.kind === 'silent' && health.reason !== 'noDevice';
  const waitMs = rebuildAfterMs[Math.min(rebuilds, rebuildAfterMs.length - 1)] ?? 0;
  if (isDeviceBack || ((isBroken || state === 'closed') && sinceRebuildMs >= waitMs)) {
    return 'rebuild';
  }
  return state === 'suspended' || state === 'interrupted' ? 'resume' : 'none';
}
