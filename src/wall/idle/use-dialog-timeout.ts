import { useEffect } from 'react';

/** Nobody ponders the sound for longer; behind the dialog a clicker could start nothing. */
export const dialogMs = 60_000;

/** Closes a dialog that somebody opened and left. */
export function useDialogTimeout(isOpen: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      setOpen(false);
    }, dialogMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [isOpen, setOpen]);
}
