import { Trans, useTranslation } from 'react-i18next';
import type { Station } from '../../circuit/phase';
import { clockText } from '../../phrasing/clock-text';

export interface WhereProps {
  readonly station: Station;
  readonly leftInTotalMs: number;
}

/** Station n of 7, round n of m, and the time left in all. */
export function Where({ station, leftInTotalMs }: WhereProps) {
  const { t } = useTranslation();
  const { number, of, round, rounds } = station;
  return (
    <header className="where">
      <p>
        <Trans
          t={t}
          i18nKey="wall.partOf"
          values={{ part: t(`wall.parts.${station.part}`), number, of }}
          components={[<b key="number" />]}
        />
        {rounds > 1 && (
          <>
            <span aria-hidden="true" className="where-dot">
              ·
            </span>
            <Trans
              t={t}
              i18nKey="wall.roundOf"
              values={{ number: round, of: rounds }}
              components={[<b key="number" />]}
            />
          </>
        )}
      </p>
      <p>
        <Trans
          t={t}
          i18nKey="wall.left"
          values={{ time: clockText(leftInTotalMs) }}
          components={[<b key="time" />]}
        />
      </p>
    </header>
  );
}
