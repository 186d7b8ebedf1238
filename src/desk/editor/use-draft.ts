import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { differences } from '../../circuit/edit/differences';
import type { Routine } from '../../circuit/routine';
import { done } from '../../contract/outcome';
import type { Outcome } from '../../contract/outcome';
import { useDesk } from '../desk-context';

/** Work is kept so long after the last change. */
export const keepAfterMs = 1000;

/** So long after it was refused it is tried again. */
export const keepAgainAfterMs = 5000;

export interface DraftWork {
  readonly routine: Routine;
  /** As it is saved. */
  readonly saved: Routine;
  readonly basedOn: number;
}

export interface KeptDraft {
  /** Keeps now what is not kept yet. What is refused is tried again, here and by itself. */
  readonly keep: () => Promise<Outcome<unknown>>;
  /** Why the work as it is now could not be kept; undefined while it is, or is not tried yet. */
  readonly refusal: Refusal | undefined;
  /** The work is not wanted any more: nothing further is kept of it. */
  readonly giveUp: () => void;
}

/** Work that was given to be kept, and what comes of it. */
interface Attempt extends Pick<DraftWork, 'routine' | 'saved'> {
  readonly answer: Promise<Outcome<unknown>>;
}

type Refusal = Extract<Outcome<unknown>, { readonly kind: 'refused' }>;

const nothingToKeep = Promise.resolve(done(undefined));

/** Keeps the work on a routine that is not saved yet, and drops it where nothing of it is left. */
export function useDraft({ routine, saved, basedOn }: DraftWork): KeptDraft {
  const { library } = useDesk();
  const [refusal, setRefusal] = useState<Refusal>();
  const isGivenUp = useRef(false);
  const last = useRef<Attempt | undefined>({ routine, saved, answer: nothingToKeep });
  const ask = () => {
    const isAsSaved = basedOn > 0 && differences(saved, routine).length === 0;
    return isAsSaved ? library.dropDraft(routine.id) : library.keepDraft({ routine, basedOn });
  };
  const keep = async () => {
    if (isGivenUp.current) {
      return nothingToKeep;
    }
    if (last.current?.routine === routine && last.current.saved === saved) {
      return last.current.answer;
    }
    const attempt = { routine, saved, answer: ask() };
    last.current = attempt;
    const answer = await attempt.answer;
    if (last.current === attempt) {
      last.current = answer.kind === 'done' ? attempt : undefined;
      setRefusal(answer.kind === 'done' ? undefined : { ...answer });
    }
    return answer;
  };
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    const afterMs = refusal === undefined ? keepAfterMs : keepAgainAfterMs;
    const timer = window.setTimeout(() => void keepNow(), afterMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [routine, saved, refusal]);
  // The desk may lock or its window close at any moment: nothing typed in the last second is lost.
  useEffect(() => {
    const leave = () => void keepNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const giveUp = () => {
    isGivenUp.current = true;
  };
  return { keep, refusal, giveUp };
}
