import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `alertdialog` for a question that has to be answered before anything goes on. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A question in the middle of the screen; Escape closes it and the focus stays inside. */
export function Dialog({ title, onClose, role = 'dialog', children }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) {
          onClose();
        }
      }}
    >
      <Modal className="dialog-modal">
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
