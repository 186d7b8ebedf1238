import { useTranslation } from 'react-i18next';
import type { Position } from '../../circuit/position';
import { clockText } from '../../phrasing/clock-text';
import type { ShownRun } from '../../session/shown-run';
import { Ring } from '../../ui/ring';
import type { FrameClock } from '../frame-clock';
import { useRing } from './use-ring';

export interface CountdownProps {
  readonly position: Position;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}

/** From here on two digits are not enough. */
const longFromSeconds = 100;

/** The seconds left in the phase, as large as the screen allows. */
export function Countdown({ position, runner, frames }: CountdownProps) {
  const { t } = useTranslation();
  const arc = useRing(runner, frames);
  const long = position.secondsLeft >= longFromSeconds;
  const clock = clockText(position.secondsLeft * 1000);
  return (
    <Ring arcRef={arc}>
      <span
        className={long ? 'digits digits-long' : 'digits'}
        role="timer"
        aria-label={t('wall.countdown', { time: clock })}
      >
        {long ? clock : position.secondsLeft}
      </span>
    </Ring>
  );
}
