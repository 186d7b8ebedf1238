import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import './field.css';
import './segmented.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly isDisabled?: boolean;
}

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all of them seen. The arrow keys go from one to the next. */
export function Segmented<Id extends string>({
  label,
  hideLabel = false,
  segments,
  value,
  onChange,
}: SegmentedProps<Id>) {
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={value}
      onChange={(next) => {
        const chosen = segments.find(({ id }) => id === next);
        if (chosen !== undefined) {
          onChange(chosen.id);
        }
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="segments">
        {segments.map(({ id, text, isDisabled = false }) => (
          <RadioField key={id} value={id} isDisabled={isDisabled} className="segment-field">
            <RadioButton className="segment">{text}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
