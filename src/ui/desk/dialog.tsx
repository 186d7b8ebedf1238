import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The name of the button that closes it. */
  readonly closeLabel: string;
  /** `wide` for a table. */
  readonly size?: 'usual' | 'wide';
  /** `alertdialog` for a question that has to be answered before anything goes on. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
  /** Its buttons; the one to press comes last. */
  readonly buttons?: ReactNode;
}

/** Something that is done before anything else; Escape closes it and the focus stays inside. */
export function Dialog({
  title,
  onClose,
  closeLabel,
  size = 'usual',
  role = 'dialog',
  children,
  buttons,
}: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      onOpenChange={(open) => {
        if (!open) {
          onClose();
        }
      }}
    >
      <Modal className={`dialog-modal dialog-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X aria-hidden="true" />
            </IconButton>
          </header>
          <div className="dialog-body">{children}</div>
          {buttons !== undefined && <footer className="dialog-buttons">{buttons}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
