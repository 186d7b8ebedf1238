import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../circuit/routine';
import type { PreviewMessage } from '../../contract/preview-message';

export interface WallFrameProps {
  readonly routine: Routine;
  readonly elapsedMs: number;
  readonly playing: boolean;
}

/** The page of the wall's preview, beside the desk's own. */
const previewAddress = '../wall/preview.html';

/** The wall as it looks at a moment of the routine: the wall's own page in a frame. */
export function WallFrame({ routine, elapsedMs, playing }: WallFrameProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    if (loads > 0) {
      const message: PreviewMessage = { kind: 'backline-preview', routine, elapsedMs, playing };
      // To our own origin and no other: `/` is that of this page.
      frame.current?.contentWindow?.postMessage(message, '/');
    }
  }, [routine, elapsedMs, playing, loads]);
  return (
    <iframe
      className="wall-frame"
      ref={frame}
      src={previewAddress}
      title={t('desk.editor.preview.title')}
      tabIndex={-1}
      onLoad={() => {
        setLoads((count) => count + 1);
      }}
    />
  );
}
