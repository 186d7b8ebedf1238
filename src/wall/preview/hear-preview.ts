import { pageOrigin, previewOrigin } from '../../contract/page-origins';
import type { PreviewMessage } from '../../contract/preview-message';

/** What is listened to: a window with its own address and the one that it is framed by. */
export type FramedWindow = Pick<Window, 'addEventListener' | 'location' | 'parent'>;

/**
 * Hears what the desk posts. Only from the window that frames this one, and only of the desk's
 * origin: whatever else is posted is left alone.
 */
export function hearPreview(
  framed: FramedWindow,
  onMessage: (message: PreviewMessage) => void,
): void {
  const own = framed.location.origin;
  // A development server has one origin for both.
  const deskOrigin = own === previewOrigin ? pageOrigin : own;
  framed.addEventListener('message', (event: MessageEvent<unknown>) => {
    const isOurs = event.origin === deskOrigin && event.source === framed.parent;
    if (isOurs && isPreviewMessage(event.data)) {
      onMessage(event.data);
    }
  });
}

/** The two pages come from one build, so that the shape behind the kind is the contract's. */
function isPreviewMessage(data: unknown): data is PreviewMessage {
  return (
    typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'backline-preview'
  );
}
