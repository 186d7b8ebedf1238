import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  UNSTABLE_Toast as ToastShown,
} from 'react-aria-components';
import './toasts.css';

/** Something that was done, or could not be, with at most one thing to do about it. */
export interface Toast {
  readonly text: string;
  readonly kind?: 'done' | 'fault';
  readonly action?: { readonly text: string; readonly onAction: () => void };
}

/** With something to undo there is time to read, to notice and to reach it. */
const withActionMs = 12_000;
const plainMs = 6000;

/** What is said at the foot of the screen, the newest last. */
export class Toasts {
  readonly queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

  /** Says it; a fault stays until it is put away. The answer puts it away. */
  say(toast: Toast): () => void {
    const timeout = toast.action === undefined ? plainMs : withActionMs;
    const key = this.queue.add(toast, toast.kind === 'fault' ? {} : { timeout });
    return () => {
      this.queue.close(key);
    };
  }

  /** Puts everything away. */
  clear(): void {
    this.queue.clear();
  }
}

export interface ToastPlaceProps {
  readonly toasts: Toasts;
  readonly label: string;
  readonly closeLabel: string;
}

/** Where they are shown. */
export function ToastPlace({ toasts, label, closeLabel }: ToastPlaceProps) {
  return (
    <ToastRegion queue={toasts.queue} className="toasts" aria-label={label}>
      {({ toast }) => (
        <ToastShown toast={toast} className={`toast toast-${toast.content.kind ?? 'done'}`}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              className="toast-button"
              onPress={() => {
                toast.content.action?.onAction();
                toasts.queue.close(toast.key);
              }}
            >
              {toast.content.action.text}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className="toast-button toast-close">
            <X aria-hidden="true" />
          </Button>
        </ToastShown>
      )}
    </ToastRegion>
  );
}
