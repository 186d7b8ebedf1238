import { useTranslation } from 'react-i18next';
import { starterRoutines } from '../../circuit/starter-routines';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { begun, copied, emptyRoutine } from '../begun-routine';
import { useDesk } from '../desk-context';
import type { OpenedRoutine } from '../screen';
import { useRefusal } from '../use-refusal';
import type { ListRow } from './list-row';

/** A routine that comes with the program, to begin from. */
export interface Template {
  readonly id: string;
  readonly name: string;
}

/** The ways to begin a routine. */
export interface Beginning {
  readonly templates: readonly Template[];
  readonly fromTemplate: (id: string) => void;
  readonly empty: () => void;
  readonly duplicate: (row: ListRow) => void;
}

/** Begins routines and opens them; each is kept as a draft at once. */
export function useBeginning(onBegin: (opened: OpenedRoutine) => void): Beginning {
  const { t } = useTranslation();
  const words = useWords();
  const { library } = useDesk();
  const refusal = useRefusal();
  const begin = async (opened: OpenedRoutine) => {
    const { edited: routine, basedOn } = opened;
    if (refusal(await library.keepDraft({ routine, basedOn }))) {
      onBegin(opened);
    }
  };
  return {
    templates: starterRoutines().map(({ id, name }) => ({ id, name: routineNameOf(words, name) })),
    fromTemplate: (id) => {
      const template = starterRoutines().find((routine) => routine.id === id);
      if (template !== undefined) {
        void begin(begun(copied(template, routineNameOf(words, template.name))));
      }
    },
    empty: () => void begin(begun(emptyRoutine(t('desk.list.newName')))),
    duplicate: (row) => {
      void begin(begun(copied(row.routine, t('desk.common.copyOf', { name: row.name }))));
    },
  };
}
