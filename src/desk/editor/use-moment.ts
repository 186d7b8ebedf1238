import { useEffect, useState } from 'react';
import { positionAt } from '../../circuit/position';
import type { Timeline } from '../../circuit/timeline';

/** The moment of the run that the preview shows. */
export interface Moment {
  readonly elapsedMs: number;
  /** Where the preview was last put: it goes on from there by itself while it plays. */
  readonly fromMs: number;
  readonly playing: boolean;
  readonly moveTo: (elapsedMs: number) => void;
  readonly togglePlaying: () => void;
}

/** So often the strip follows a preview that plays. */
const followEveryMs = 250;

/** The moment that is shown: at first, and whenever another step is chosen, its first effort. */
export function useMoment(timeline: Timeline, stepId: string | undefined): Moment {
  const [fromMs, setFromMs] = useState(() => beginningOf(timeline, stepId, 0));
  const [playedMs, setPlayedMs] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [shownStep, setShownStep] = useState(stepId);
  const elapsedMs = Math.min(fromMs + playedMs, timeline.totalMs);
  const moveTo = (ms: number) => {
    setPlaying(false);
    setPlayedMs(0);
    setFromMs(ms);
  };
  if (stepId !== shownStep) {
    setShownStep(stepId);
    moveTo(beginningOf(timeline, stepId, elapsedMs));
  }
  const [shownTimeline, setShownTimeline] = useState(timeline);
  if (timeline !== shownTimeline) {
    // An edit puts the preview to a moment anew: to the one that the strip shows.
    setShownTimeline(timeline);
    setFromMs(elapsedMs);
    setPlayedMs(0);
  }
  if (playing && elapsedMs >= timeline.totalMs) {
    setPlaying(false);
  }
  useEffect(() => {
    if (!playing) {
      return undefined;
    }
    const startedAtMs = performance.now();
    const timer = window.setInterval(() => {
      setPlayedMs(performance.now() - startedAtMs);
    }, followEveryMs);
    return () => {
      window.clearInterval(timer);
    };
  }, [playing, timeline]);
  return {
    elapsedMs,
    fromMs: playing ? fromMs : elapsedMs,
    playing,
    moveTo,
    togglePlaying: () => {
      setFromMs(elapsedMs >= timeline.totalMs ? 0 : elapsedMs);
      setPlayedMs(0);
      setPlaying(!playing);
    },
  };
}

/** Stays where it is while that is in the step already. */
function beginningOf(timeline: Timeline, stepId: string | undefined, nowMs: number): number {
  if (positionAt(timeline, nowMs).station?.stepId === stepId && nowMs > 0) {
    return nowMs;
  }
  const first = timeline.phases.find(
    (phase) => phase.kind === 'work' && phase.at.stepId === stepId,
  );
  // A second into it: the page has turned, and the movement has begun.
  return first === undefined ? nowMs : first.startMs + 1000;
}
