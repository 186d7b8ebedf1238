import { useEffect, useEffectEvent, useRef } from 'react';
import { differences } from '../../circuit/edit/differences';
import type { Routine } from '../../circuit/routine';
import { useDesk } from '../desk-context';

/** Work is kept so long after the last change. */
export const keepAfterMs = 1000;

export interface DraftWork {
  readonly routine: Routine;
  /** As it is saved. */
  readonly saved: Routine;
  readonly basedOn: number;
}

export interface KeptDraft {
  /** Keeps now what is not kept yet. */
  readonly keep: () => Promise<void>;
}

/** Keeps the work on a routine that is not saved yet, and drops it where nothing of it is left. */
export function useDraft({ routine, saved, basedOn }: DraftWork): KeptDraft {
  const { library } = useDesk();
  const kept = useRef({ routine, saved });
  const keep = async () => {
    if (kept.current.routine === routine && kept.current.saved === saved) {
      return;
    }
    kept.current = { routine, saved };
    const isAsSaved = basedOn > 0 && differences(saved, routine).length === 0;
    await (isAsSaved ? library.dropDraft(routine.id) : library.keepDraft({ routine, basedOn }));
  };
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    const timer = window.setTimeout(() => void keepNow(), keepAfterMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [routine, saved]);
  // The desk may lock or its window close at any moment: nothing typed in the last second is lost.
  useEffect(() => {
    const leave = () => void keepNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { keep };
}
