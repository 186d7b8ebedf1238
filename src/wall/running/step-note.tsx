import { MessageSquareText } from 'lucide-react';
import type { Station } from '../../circuit/phase';
import { useExtras } from '../run-routine';

/** The physio's own words on an exercise; nothing where there are none. */
export function StepNote({ station }: { readonly station: Station }) {
  const note = useExtras(station).note.trim();
  return note === '' ? null : (
    <p className="step-note">
      <MessageSquareText aria-hidden="true" />
      <span>{note}</span>
    </p>
  );
}
