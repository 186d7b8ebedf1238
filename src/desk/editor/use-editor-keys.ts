import { useEffect, useEffectEvent } from 'react';
import { handOnNumber } from '../../ui/desk/hand-on-number';

/** What the chords of the editor do. */
export interface EditorChords {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/**
 * Control or Command with Z, Shift and Z, Y and S, wherever the focus is. A field's own undo would
 * only bring its letters back, and not what they changed; so the editor's comes first.
 */
export function useEditorKeys(chords: EditorChords): void {
  const act = useEffectEvent((chord: keyof EditorChords) => {
    chords[chord]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chord = chordOf(event);
      if (chord === undefined) {
        return;
      }
      event.preventDefault();
      // Who holds the keys down a moment too long saves once.
      if (chord === 'save' && event.repeat) {
        return;
      }
      handOnNumber();
      act(chord);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, []);
}

function chordOf(event: KeyboardEvent): keyof EditorChords | undefined {
  // Not by its role: what is said at the foot of the screen has that of a dialog too.
  const isModal = document.querySelector('.dialog-overlay') !== null;
  if (isModal || event.altKey || !(event.ctrlKey || event.metaKey)) {
    return undefined;
  }
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 's':
      return 'save';
    default:
      return undefined;
  }
}
