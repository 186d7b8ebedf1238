import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../contract/settings';
import { TimeOfDay } from './time-of-day';
import { useRest } from './use-rest';
import './rest.css';

export interface RestProps {
  readonly settings: Settings;
}

/** Where on the screen the words stand, in shares of the room beside them; a new place each minute. */
const places: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.1, 0.8],
  [0.9, 0.2],
  [0.3, 0.1],
  [0.7, 0.9],
  [0.05, 0.4],
  [0.95, 0.6],
  [0.6, 0.05],
];

/** Lies over the idle wall while nobody is there; the first touch or key takes it away. */
export function Rest({ settings }: RestProps) {
  const { t } = useTranslation();
  const { state, quietMinutes } = useRest(settings.wall);
  if (state === 'awake') {
    return null;
  }
  const [x, y] = places[quietMinutes % places.length] ?? [0.5, 0.5];
  const place: CSSProperties = {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    translate: `${-x * 100}% ${-y * 100}%`,
  };
  const { clinicName } = settings;
  return (
    <section className="rest" data-rest={state}>
      <div className="rest-words" key={quietMinutes} style={place}>
        {state === 'resting' && (
          <p className="rest-name">{clinicName === '' ? t('wall.product') : clinicName}</p>
        )}
        {settings.wall.showsClock && <TimeOfDay />}
        {state === 'resting' && <p className="rest-how">{t('wall.touchToBegin')}</p>}
      </div>
    </section>
  );
}
