import { useTranslation } from 'react-i18next';
import type { ImportChoice, ImportedRoutine } from '../../contract/desk-files';
import { newestOf } from '../../library/library-state';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { Choice } from '../../ui/desk/choice';
import { DifferenceList } from '../editor/difference-list';
import { useDeskData } from '../use-library';

type Take = ImportChoice['take'];

export interface ImportTableProps {
  readonly routines: readonly ImportedRoutine[];
  /** How each is to be taken in. */
  readonly takes: readonly Take[];
  readonly onTake: (index: number, take: Take) => void;
}

/** The routines of a file beside those that are here, each with what is to come of it. */
export function ImportTable({ routines, takes, onTake }: ImportTableProps) {
  const { t } = useTranslation();
  return (
    <table className="import-table">
      <thead>
        <tr>
          <th scope="col">{t('desk.importing.columns.routine')}</th>
          <th scope="col">{t('desk.importing.columns.compared')}</th>
          <th scope="col">{t('desk.importing.columns.take')}</th>
        </tr>
      </thead>
      <tbody>
        {routines.map((imported, index) => (
          <ImportRow
            key={`${index}-${imported.routine.id}`}
            imported={imported}
            take={takes[index] ?? 'leave'}
            onTake={(take) => {
              onTake(index, take);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ImportRowProps {
  readonly imported: ImportedRoutine;
  readonly take: Take;
  readonly onTake: (take: Take) => void;
}

function ImportRow({ imported, take, onTake }: ImportRowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { routine, compared, hereId } = imported;
  const { library } = useDeskData();
  const here = hereId === undefined ? undefined : newestOf(library, hereId)?.routine;
  const name = routineNameOf(words, routine.name);
  const choices: readonly Take[] =
    compared === 'new' ? ['add', 'leave'] : ['leave', 'replace', 'add'];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={`compared compared-${compared}`}>
          {t(`desk.importing.compared.${compared}`)}
        </span>
        {compared === 'changed' && here !== undefined && (
          <DifferenceList before={here} after={routine} />
        )}
      </td>
      <td>
        <Choice
          label={t('desk.importing.takeOf', { name })}
          hideLabel
          value={take}
          onChange={onTake}
          options={choices.map((id) => ({ id, text: t(`desk.importing.take.${id}`) }))}
        />
      </td>
    </tr>
  );
}
