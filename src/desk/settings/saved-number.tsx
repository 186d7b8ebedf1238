import { useState } from 'react';
import { NumberStepper } from '../../ui/desk/number-stepper';
import type { NumberStepperProps } from '../../ui/desk/number-stepper';

export interface SavedNumberProps extends Omit<NumberStepperProps, 'onChange'> {
  /** Hears whole numbers within the bounds, and no others; answers once it is saved, or refused. */
  readonly onSave: (value: number) => Promise<void>;
}

/** A whole number that is saved once it is within its bounds; until then it is shown as typed. */
export function SavedNumber({ value, onSave, ...rest }: SavedNumberProps) {
  const { least, most } = rest;
  const [typed, setTyped] = useState(value);
  /** What was shown last that is saved, or on its way there. */
  const [known, setKnown] = useState(value);
  const [onTheirWay, setOnTheirWay] = useState(0);
  if (known !== value && onTheirWay === 0) {
    // Refused, or changed elsewhere: at the wall, or by a restore. Until the last step of a held
    // button is saved, the ones before it come back and are older than what is shown.
    setKnown(value);
    setTyped(value);
  }
  const save = async (next: number) => {
    setKnown(next);
    setOnTheirWay((count) => count + 1);
    await onSave(next);
    setOnTheirWay((count) => count - 1);
  };
  return (
    <NumberStepper
      {...rest}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (Number.isInteger(next) && next >= least && next <= most) {
          void save(next);
        }
      }}
    />
  );
}
