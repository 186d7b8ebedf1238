import { Minus, Plus } from 'lucide-react';
import { Button, FieldError, Group, Input, Label, NumberField } from 'react-aria-components';
import './field.css';
import './number-stepper.css';

export interface NumberStepperProps {
  readonly label: string;
  /** The name is heard but not seen, where the place says what it is for. */
  readonly hideLabel?: boolean | undefined;
  /** Heard behind the name: what it is a number of, where only the eye can tell. */
  readonly of?: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The field, with its plus and minus, was left; after `onChange`. */
  readonly onLeave?: () => void;
  readonly least: number;
  readonly most: number;
  /** One press goes to the next multiple of this; 1 where not given. Any number can be typed. */
  readonly step?: number;
  /** Shown behind the number and heard with it: "s", "kg". */
  readonly unit?: string;
  /** Said while the number is outside its bounds. A typed one is passed on all the same. */
  readonly boundsMessage: string;
  /** Anything else that is wrong with it; undefined while nothing is. */
  readonly fault?: string | undefined;
  /** Marks a number that differs from the usual one. */
  readonly isChanged?: boolean;
  readonly isDisabled?: boolean;
}

/** A number with a minus and a plus; it can be typed as well, and the arrow keys step it. */
export function NumberStepper(props: NumberStepperProps) {
  const { label, hideLabel, value, least, most, unit, fault, boundsMessage, onChange } = props;
  const isOutside = value < least || value > most;
  return (
    <NumberField
      {...heardBeside(props)}
      className="field stepper"
      value={value}
      minValue={least}
      maxValue={most}
      step={props.step ?? 1}
      isDisabled={props.isDisabled ?? false}
      isInvalid={fault !== undefined || isOutside}
      // What was typed stays as it was typed: the owner says what is wrong with it.
      commitBehavior="validate"
      validationBehavior="aria"
      isWheelDisabled
      onChange={(next) => {
        if (!Number.isNaN(next)) {
          onChange(next);
        }
      }}
    >
      {hideLabel !== true && (
        <Label className="field-label">
          {label}
          {unit !== undefined && <span className="visually-hidden">, {unit}</span>}
        </Label>
      )}
      <StepperRow unit={unit} isChanged={props.isChanged === true} onLeave={props.onLeave} />
      <FieldError className="field-fault">{fault ?? boundsMessage}</FieldError>
    </NumberField>
  );
}

interface StepperRowProps {
  readonly unit: string | undefined;
  readonly isChanged: boolean;
  readonly onLeave: (() => void) | undefined;
}

function StepperRow({ unit, isChanged, onLeave }: StepperRowProps) {
  return (
    <Group
      className="stepper-row"
      data-changed={isChanged}
      onBlur={({ currentTarget, relatedTarget }) => {
        // From the number to its own plus is not away from it.
        if (!currentTarget.contains(relatedTarget)) {
          onLeave?.();
        }
      }}
    >
      <Button slot="decrement" className="stepper-button">
        <Minus aria-hidden="true" />
      </Button>
      <Input className="stepper-input" />
      {unit !== undefined && (
        <span className="stepper-unit" aria-hidden="true">
          {unit}
        </span>
      )}
      <Button slot="increment" className="stepper-button">
        <Plus aria-hidden="true" />
      </Button>
    </Group>
  );
}

/** Beside a label that is seen, the library hears both: first the label, then this. */
function heardBeside({ label, hideLabel, unit, of }: NumberStepperProps) {
  if (hideLabel !== true) {
    return of === undefined ? {} : { 'aria-label': of };
  }
  const heard = [label, unit, of].filter((part) => part !== undefined).join(', ');
  return { 'aria-label': heard };
}
