import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import { pageOrigin, previewOrigin, previewPath } from '../../contract/page-origins';
import type { PreviewMessage } from '../../contract/preview-message';

export interface WallFrameProps {
  readonly routine: Routine;
  readonly elapsedMs: number;
  readonly playing: boolean;
}

/** Of its own in the shipped program; a development server has only one. */
const origin = location.origin === pageOrigin ? previewOrigin : location.origin;

/** The wall as it looks at a moment of the routine: the wall's own page in a frame. */
export function WallFrame({ routine, elapsedMs, playing }: WallFrameProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    if (loads > 0) {
      const message: PreviewMessage = { kind: 'backline-preview', routine, elapsedMs, playing };
      frame.current?.contentWindow?.postMessage(message, origin);
    }
  }, [routine, elapsedMs, playing, loads]);
  return (
    <iframe
      className="wall-frame"
      ref={frame}
      src={`${origin}${previewPath}`}
      title={t('desk.editor.preview.title')}
      tabIndex={-1}
      onLoad={() => {
        setLoads((count) => count + 1);
      }}
    />
  );
}
