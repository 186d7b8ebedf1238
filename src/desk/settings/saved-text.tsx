import { useState } from 'react';
import { TextField } from '../../ui/desk/text-field';
import type { TextFieldProps } from '../../ui/desk/text-field';

export interface SavedTextProps extends Omit<
  TextFieldProps,
  'value' | 'fault' | 'onChange' | 'onBlur'
> {
  readonly value: string;
  /** What is wrong with a text, in words; undefined where nothing is. */
  readonly faultOf?: (text: string) => string | undefined;
  /** Hears changed texts without fault, trimmed, once the field is left. */
  readonly onSave: (text: string) => void;
}

/** A line of text that is saved once its field is left; until then it is shown as typed. */
export function SavedText({ value, faultOf, onSave, ...rest }: SavedTextProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Saved, or changed elsewhere.
    setKnown(value);
    setTyped(value);
  }
  const fault = faultOf?.(typed.trim());
  return (
    <TextField
      {...rest}
      value={typed}
      fault={fault}
      onChange={setTyped}
      onBlur={() => {
        if (fault === undefined && typed.trim() !== value) {
          onSave(typed.trim());
        }
      }}
    />
  );
}
