import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { useDeskData } from '../use-library';

export interface ListScreenProps {
  readonly onOpen: (routineId: string) => void;
  readonly onLock: () => void;
}

/** Every routine of the clinic. */
export function ListScreen({ onOpen, onLock }: ListScreenProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { library } = useDeskData();
  return (
    <main className="screen">
      <header className="bar">
        <h1 className="bar-title">{t('desk.list.title')}</h1>
        <Button onPress={onLock}>
          <Lock aria-hidden="true" />
          {t('desk.list.lock')}
        </Button>
      </header>
      <ul className="screen-body">
        {library.routines.map(({ routine }) => (
          <li key={routine.id}>
            <Button
              onPress={() => {
                onOpen(routine.id);
              }}
            >
              {routineNameOf(words, routine.name)}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
