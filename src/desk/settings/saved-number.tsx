import { useState } from 'react';
import { NumberStepper } from '../../ui/desk/number-stepper';
import type { NumberStepperProps } from '../../ui/desk/number-stepper';

export interface SavedNumberProps extends Omit<NumberStepperProps, 'onChange'> {
  /** Hears whole numbers within the bounds, and no others. */
  readonly onSave: (value: number) => void;
}

/** A whole number that is saved once it is within its bounds; until then it is shown as typed. */
export function SavedNumber({ value, onSave, ...rest }: SavedNumberProps) {
  const { least, most } = rest;
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Saved, or changed elsewhere: at the wall, or by a restore.
    setKnown(value);
    setTyped(value);
  }
  return (
    <NumberStepper
      {...rest}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (Number.isInteger(next) && next >= least && next <= most) {
          onSave(next);
        }
      }}
    />
  );
}
