import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionRunner } from '../../session/session-runner';
import { useDeskLink } from './use-desk-link';
import type { WallDesk } from './wall-desk';
import './desk-corner.css';

/** Nobody holds a corner of the wall for so long by chance. */
export const holdMs = 2_000;

export interface DeskCornerProps {
  readonly desk: WallDesk;
  /** The run that the desk is told of and may steer; undefined while there is none. */
  readonly runner: SessionRunner | undefined;
}

/**
 * The way to the desk, for whoever knows it: holding the top left corner of the wall, or
 * Control+Alt+D on a keyboard. It is not seen until somebody holds it.
 */
export function DeskCorner({ desk, runner }: DeskCornerProps) {
  const { t } = useTranslation();
  const [isHeld, setHeld] = useState(false);
  useDeskLink(runner, desk);
  const open = useEffectEvent(() => void desk.openDesk());
  useEffect(() => {
    if (!isHeld) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      setHeld(false);
      open();
    }, holdMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [isHeld]);
  useDeskChord(() => void desk.openDesk());
  const letGo = () => {
    setHeld(false);
  };
  return (
    <div
      className="desk-corner"
      aria-hidden="true"
      onPointerDown={() => {
        setHeld(true);
      }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
    >
      {isHeld && (
        <div className="desk-hold">
          <svg viewBox="0 0 100 100">
            <circle className="desk-hold-track" cx="50" cy="50" r="44" />
            <circle className="desk-hold-arc" cx="50" cy="50" r="44" pathLength="1" />
          </svg>
          <p>{t('wall.holdForDesk')}</p>
        </div>
      )}
    </div>
  );
}

/** Control+Alt+D, the one chord that the main process lets through to the wall. */
function useDeskChord(onChord: () => void): void {
  const chord = useEffectEvent(onChord);
  useEffect(() => {
    const listen = ({ key, ctrlKey, altKey, repeat }: KeyboardEvent) => {
      if (ctrlKey && altKey && key.toLowerCase() === 'd' && !repeat) {
        chord();
      }
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
