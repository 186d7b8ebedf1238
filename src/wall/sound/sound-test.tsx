import { Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostOffsetMs, type SoundSettings } from '../../contract/settings';
import { Button } from '../../ui/button';
import { beatLengthMs, isLit } from './beat';
import './sound-test.css';

export interface SoundTestProps {
  readonly settings: SoundSettings;
  readonly onChange: (settings: SoundSettings) => void;
  /** Plays the beat that the picture goes with. */
  readonly onBeat: () => void;
  readonly onStop: () => void;
}

/** Finer than anybody can tell from across a room. */
const offsetStepMs = 20;

/**
 * A knock and a picture that belong together. Where the knock comes after the picture, the television
 * is slow, and the offset is raised until they meet.
 */
export function SoundTest({ settings, onChange, onBeat, onStop }: SoundTestProps) {
  const { t } = useTranslation();
  const [begunMs, setBegunMs] = useState<number>();
  const lit = useBlink(begunMs);
  useEffect(() => {
    if (begunMs === undefined) {
      return undefined;
    }
    const end = setTimeout(() => {
      setBegunMs(undefined);
    }, beatLengthMs);
    return () => {
      clearTimeout(end);
      onStop();
    };
  }, [begunMs, onStop]);
  return (
    <div className="sound-test">
      <span className={lit ? 'blink blink-lit' : 'blink'} data-lit={lit} aria-hidden="true" />
      <Button
        onPress={() => {
          if (begunMs === undefined) {
            onBeat();
          }
          setBegunMs(begunMs === undefined ? performance.now() : undefined);
        }}
      >
        {t(begunMs === undefined ? 'wall.sound.test' : 'wall.sound.stopTest')}
      </Button>
      <Offset settings={settings} onChange={onChange} />
    </div>
  );
}

function Offset({ settings, onChange }: Pick<SoundTestProps, 'settings' | 'onChange'>) {
  const { t } = useTranslation();
  const move = (byMs: number) => {
    const offsetMs = Math.min(Math.max(settings.offsetMs + byMs, 0), mostOffsetMs);
    onChange({ ...settings, offsetMs });
  };
  return (
    <>
      <p className="sound-offset" aria-live="polite">
        {t('wall.sound.offset', { ms: settings.offsetMs })}
      </p>
      <Button
        label={t('wall.sound.later')}
        onPress={() => {
          move(-offsetStepMs);
        }}
      >
        <Minus aria-hidden="true" />
      </Button>
      <Button
        label={t('wall.sound.earlier')}
        onPress={() => {
          move(offsetStepMs);
        }}
      >
        <Plus aria-hidden="true" />
      </Button>
    </>
  );
}

/** Whether the picture is lit at this frame of a beat that was begun at an instant. */
function useBlink(begunMs: number | undefined): boolean {
  const [lit, setLit] = useState(false);
  useEffect(() => {
    if (begunMs === undefined) {
      return undefined;
    }
    let request = 0;
    const draw = () => {
      setLit(isLit(performance.now() - begunMs));
      request = requestAnimationFrame(draw);
    };
    request = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(request);
      setLit(false);
    };
  }, [begunMs]);
  return lit;
}
