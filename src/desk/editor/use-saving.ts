import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '../../circuit/edit/differences';
import type { Routine } from '../../circuit/routine';
import type { RoutineVersion } from '../../contract/library';
import type { Outcome } from '../../contract/outcome';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { copied } from '../begun-routine';
import { useDesk } from '../desk-context';
import type { OpenedRoutine } from '../screen';
import { useRefusal } from '../use-refusal';

/** Who saves, and why; both may be empty. */
export interface SaveWords {
  readonly savedBy: string;
  readonly reason: string;
}

export interface Saving {
  /** As it is on the disk, and as which version; 0 for one that is not there yet. */
  readonly saved: Routine;
  readonly basedOn: number;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  /** What somebody else saved in between. */
  readonly theirs: RoutineVersion | undefined;
  readonly save: (words: SaveWords) => Promise<void>;
  /** Saves the work beside what somebody else saved. Answers whether it was done. */
  readonly saveCopy: () => Promise<boolean>;
  /** From here on the work is based on this version, and differs from it or not. */
  readonly goOnFrom: (version: RoutineVersion) => void;
  readonly putOff: () => void;
}

/** What somebody else saved in between, and who wanted to save here. */
interface Conflict {
  readonly theirs: RoutineVersion;
  readonly savedBy: string;
}

/** Saving a routine as its next version, and what to do where somebody else was first. */
export function useSaving(opened: OpenedRoutine, routine: Routine): Saving {
  const { t } = useTranslation();
  const words = useWords();
  const { library, toasts } = useDesk();
  const refusal = useRefusal();
  const [base, setBase] = useState({ saved: opened.saved, basedOn: opened.basedOn });
  const { isBusy, write } = useWriting();
  const [conflict, setConflict] = useState<Conflict>();
  const goOnFrom = ({ routine: saved, version }: RoutineVersion) => {
    setBase({ saved, basedOn: version });
    setConflict(undefined);
  };
  const save = async (by: SaveWords) => {
    const answer = await write(routine, base.basedOn, by);
    const newest = await newestAfter(answer, () => library.versions(routine.id));
    if (newest !== undefined) {
      setConflict({ theirs: newest, savedBy: by.savedBy });
    } else if (answer?.kind === 'done') {
      goOnFrom(answer.value);
      toasts.say({ text: t('desk.editor.saving.done', { version: answer.value.version }) });
    } else if (answer !== undefined) {
      refusal(answer);
    }
  };
  const saveCopy = async () => {
    const name = t('desk.common.copyOf', { name: routineNameOf(words, routine.name) });
    const { theirs, savedBy = '' } = conflict ?? {};
    const reason = t('desk.editor.saving.copyReason', { version: theirs?.version ?? 0 });
    const answer = await write(copied(routine, name), 0, { savedBy, reason });
    if (answer === undefined || !refusal(answer)) {
      return false;
    }
    await library.dropDraft(routine.id);
    setConflict(undefined);
    toasts.say({ text: t('desk.editor.saving.copied', { name }) });
    return true;
  };
  return {
    ...base,
    isBusy,
    theirs: conflict?.theirs,
    isChanged: base.basedOn === 0 || differences(base.saved, routine).length > 0,
    save,
    saveCopy,
    goOnFrom,
    putOff: () => {
      setConflict(undefined);
    },
  };
}

/** Writes routines one at a time, and knows while one is on its way to the disk. */
function useWriting() {
  const { library } = useDesk();
  const [isBusy, setBusy] = useState(false);
  // A second press may come before the first one is drawn.
  const isUnderWay = useRef(false);
  /** The answer is undefined where another is on its way: what it will leave is not known yet. */
  const write = async (routine: Routine, basedOn: number, by: SaveWords) => {
    if (isUnderWay.current) {
      return undefined;
    }
    isUnderWay.current = true;
    setBusy(true);
    const answer = await library.saveRoutine({ routine, basedOn, ...by });
    isUnderWay.current = false;
    setBusy(false);
    return answer;
  };
  return { isBusy, write };
}

/** What somebody else saved, where that is why a save was refused. */
async function newestAfter(
  answer: Outcome<RoutineVersion> | undefined,
  ask: () => Promise<Outcome<readonly RoutineVersion[]>>,
): Promise<RoutineVersion | undefined> {
  if (answer?.kind !== 'refused' || answer.problem !== 'conflict') {
    return undefined;
  }
  const versions = await ask();
  return versions.kind === 'done' ? versions.value[0] : undefined;
}
