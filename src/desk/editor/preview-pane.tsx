import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withKnownSteps } from '../../circuit/known-steps';
import { clockText } from '../../phrasing/clock-text';
import { IconButton } from '../../ui/desk/button';
import { useEditing } from './editing';
import { PhaseStrip } from './phase-strip';
import { useMoment } from './use-moment';
import { WallFrame } from './wall-frame';
import './preview.css';

/** The wall as it will be, at the moment chosen on the strip. */
export function PreviewPane() {
  const { t } = useTranslation();
  const { routine, timeline, chosen } = useEditing();
  const shown = useMemo(() => withKnownSteps(routine), [routine]);
  const moment = useMoment(timeline, chosen?.id);
  const { elapsedMs, fromMs, playing, moveTo, togglePlaying } = moment;
  return (
    <section className="preview" aria-label={t('desk.editor.preview.title')}>
      <header className="preview-head">
        <h2>{t('desk.editor.preview.at', { time: clockText(elapsedMs) })}</h2>
        <p>{t('desk.editor.preview.hint')}</p>
        <IconButton
          label={t(playing ? 'desk.editor.preview.pause' : 'desk.editor.preview.play')}
          onPress={togglePlaying}
        >
          {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </IconButton>
      </header>
      <WallFrame routine={shown} elapsedMs={fromMs} playing={playing} />
      <PhaseStrip timeline={timeline} elapsedMs={elapsedMs} onMove={moveTo} stepId={chosen?.id} />
    </section>
  );
}
