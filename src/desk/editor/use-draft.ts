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
  /** It is on its way to the disk. */
  readonly isBusy: boolean;
}

export interface KeptDraft {
  /** Keeps now what is not kept yet. */
  readonly keep: () => Promise<void>;
}

/** Keeps the work on a routine that is not saved yet, and drops it where nothing of it is left. */
export function useDraft({ routine, saved, basedOn, isBusy }: DraftWork): KeptDraft {
  const { library } = useDesk();
  const kept = useRef(routine);
  const keep = async () => {
    if (kept.current === routine) {
      return;
    }
    kept.current = routine;
    const isAsSaved = basedOn > 0 && differences(saved, routine).length === 0;
    await (isAsSaved ? library.dropDraft(routine.id) : library.keepDraft({ routine, basedOn }));
  };
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    // A draft kept during a save would stay behind it, based on the version before.
    if (isBusy) {
      return undefined;
    }
    const timer = window.setTimeout(() => void keepNow(), keepAfterMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [routine, isBusy]);
  // The desk may lock or close at any moment: nothing typed in the last second is lost.
  useEffect(
    () => () => {
      void keepNow();
    },
    [],
  );
  return { keep };
}
