import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../../circuit/timeline';

export interface PhaseStripProps {
  readonly timeline: Timeline;
  readonly elapsedMs: number;
  readonly onMove: (elapsedMs: number) => void;
  /** The step whose phases stand out. */
  readonly stepId: string | undefined;
}

/** The whole run as a strip, one colour a phase; dragging along it chooses the moment. */
export function PhaseStrip({ timeline, elapsedMs, onMove, stepId }: PhaseStripProps) {
  const { t } = useTranslation();
  const totalSeconds = Math.max(Math.round(timeline.totalMs / 1000), 1);
  return (
    <Slider
      className="run-strip"
      aria-label={t('desk.editor.preview.moment')}
      minValue={0}
      maxValue={totalSeconds}
      step={1}
      value={Math.min(Math.round(elapsedMs / 1000), totalSeconds)}
      formatOptions={{ style: 'unit', unit: 'second', unitDisplay: 'long' }}
      onChange={(seconds) => {
        onMove(seconds * 1000);
      }}
    >
      <SliderTrack className="run-strip-track">
        <span className="run-strip-phases" aria-hidden="true">
          {timeline.phases.map((phase, index) => (
            <span
              // Phases have no identity but their place.
              key={index}
              className={`run-strip-phase run-strip-${phase.kind}`}
              data-chosen={'at' in phase && phase.at.stepId === stepId}
              style={{ flexGrow: phase.endMs - phase.startMs }}
            />
          ))}
        </span>
        <SliderThumb className="run-strip-thumb" />
      </SliderTrack>
    </Slider>
  );
}
