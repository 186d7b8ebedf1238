import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '../../circuit/edit/differences';
import type { RoutineVersion } from '../../contract/library';
import type { Outcome } from '../../contract/outcome';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { useDesk } from '../desk-context';
import { useRefusal } from '../use-refusal';
import { useWhen } from '../use-when';
import { DifferenceList } from './difference-list';
import { useEditing } from './editing';
import './versions.css';

/** Every saved version of the routine, compared with what is here now, to be brought back. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const { routine, edit } = useEditing();
  const versions = useVersions(routine.id);
  const [picked, setPicked] = useState<number>();
  const shown = versions?.find(({ version }) => version === picked) ?? versions?.[0];
  const bringBack = ({ version, routine: from }: RoutineVersion) => {
    edit({ kind: 'takeOver', from }, t('desk.editor.versionList.broughtBack', { version }));
    onClose();
  };
  return (
    <Dialog
      title={t('desk.editor.versionList.title', { name: routineNameOf(words, routine.name) })}
      closeLabel={t('desk.common.close')}
      size="wide"
      onClose={onClose}
      buttons={
        shown !== undefined && (
          <Button
            look="main"
            isDisabled={differences(shown.routine, routine).length === 0}
            onPress={() => {
              bringBack(shown);
            }}
          >
            {t('desk.editor.versionList.bringBack', { version: shown.version })}
          </Button>
        )
      }
    >
      {shown === undefined ? (
        <p>{t(versions === undefined ? 'desk.common.loading' : 'desk.editor.versionList.none')}</p>
      ) : (
        <div className="versions">
          <VersionList versions={versions ?? []} shown={shown} onPick={setPicked} />
          <section className="versions-compared">
            <h3>{t('desk.editor.versionList.compare', { version: shown.version })}</h3>
            <DifferenceList before={shown.routine} after={routine} />
          </section>
        </div>
      )}
    </Dialog>
  );
}

interface VersionListProps {
  readonly versions: readonly RoutineVersion[];
  readonly shown: RoutineVersion;
  readonly onPick: (version: number) => void;
}

function VersionList({ versions, shown, onPick }: VersionListProps) {
  const { t } = useTranslation();
  const when = useWhen();
  return (
    <ul className="version-list" aria-label={t('desk.editor.versionList.list')}>
      {versions.map(({ version, savedAt, savedBy, reason }) => (
        <li key={version} className="version" data-shown={version === shown.version}>
          <Button
            look="quiet"
            onPress={() => {
              onPick(version);
            }}
          >
            <b>{t('desk.editor.versionList.version', { version })}</b>
            <span>{[when(savedAt), savedBy].filter((text) => text !== '').join(' · ')}</span>
            {reason !== '' && <span>{reason}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The saved versions, the newest first; undefined until they come. */
function useVersions(routineId: string): readonly RoutineVersion[] | undefined {
  const { library } = useDesk();
  const refusal = useRefusal();
  const [versions, setVersions] = useState<readonly RoutineVersion[]>();
  const learn = useEffectEvent((answer: Outcome<readonly RoutineVersion[]>) => {
    setVersions(refusal(answer) && answer.kind === 'done' ? answer.value : []);
  });
  useEffect(() => {
    let isWanted = true;
    void library.versions(routineId).then((answer) => {
      if (isWanted) {
        learn(answer);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [library, routineId]);
  return versions;
}
