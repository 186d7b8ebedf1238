import { Pause, Play, SkipForward, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../circuit/session';
import type { WallStatus } from '../../contract/wall-status';
import { newestOf } from '../../library/library-state';
import { clockText } from '../../phrasing/clock-text';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { useDesk } from '../desk-context';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';
import { useWallStatus } from './use-wall-status';
import './wall-bar.css';

type ShownRun = Exclude<WallStatus['kind'], 'idle'>;

/** How the run on the wall stands, with what staff may ask of it; nothing while the wall is idle. */
export function WallBar() {
  const { t } = useTranslation();
  const words = useWords();
  const { library } = useDeskData();
  const { status, leftMs } = useWallStatus();
  if (status.kind === 'idle') {
    return null;
  }
  const newest = newestOf(library, status.routineId);
  const name = newest === undefined ? '' : routineNameOf(words, newest.routine.name);
  return (
    <section className="wall-bar" data-region="run" aria-label={t('desk.wallBar.label')}>
      <span className={`wall-light wall-light-${status.kind}`} aria-hidden="true" />
      <strong>{t(`desk.wallBar.${status.kind}`)}</strong>
      <span className="wall-bar-name">{name}</span>
      {status.kind !== 'finished' && (
        <span className="wall-bar-left">{t('desk.wallBar.left', { time: clockText(leftMs) })}</span>
      )}
      <span className="bar-space" />
      <Steering kind={status.kind} />
    </section>
  );
}

/** What may be asked of a run. How one goes on that hurt somebody is for them to say, at the wall. */
function Steering({ kind }: { readonly kind: ShownRun }) {
  const { t } = useTranslation();
  const { bridge } = useDesk();
  const refusal = useRefusal();
  const [isAsking, setAsking] = useState(false);
  const steer = async (command: Command) => {
    refusal(await bridge.call('desk:steer-wall', command));
  };
  if (kind === 'finished') {
    return null;
  }
  const isRunning = kind === 'running';
  return (
    <>
      {kind !== 'stopped' && (
        <>
          <Button onPress={() => void steer({ kind: isRunning ? 'pause' : 'resume' })}>
            {isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
            {t(isRunning ? 'desk.wallBar.pause' : 'desk.wallBar.resume')}
          </Button>
          <Button onPress={() => void steer({ kind: 'next' })}>
            <SkipForward aria-hidden="true" />
            {t('desk.wallBar.next')}
          </Button>
        </>
      )}
      <Button
        onPress={() => {
          setAsking(true);
        }}
      >
        <Square aria-hidden="true" />
        {t('desk.wallBar.end')}
      </Button>
      {isAsking && (
        <EndQuestion
          onEnd={() => void steer({ kind: 'end' })}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

interface EndQuestionProps {
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Somebody is in the middle of it: an end is asked about first. */
function EndQuestion({ onEnd, onClose }: EndQuestionProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      role="alertdialog"
      title={t('desk.wallBar.endQuestion')}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose} autoFocus>
            {t('desk.wallBar.keepGoing')}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              onEnd();
              onClose();
            }}
          >
            {t('desk.wallBar.endForGood')}
          </Button>
        </>
      }
    >
      <p>{t('desk.wallBar.endDetail')}</p>
    </Dialog>
  );
}
