import { Field, Select } from '@fluentui/react-components';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly onChange: (key: string) => void;
}

/** One of a few choices, in the browser's own list. */
export function ChoiceField({ label, value, choices, hint, problem, onChange }: ChoiceFieldProps) {
  return (
    <Field
      label={label}
      hint={problem ? undefined : hint}
      validationMessage={problem}
      validationState={problem ? 'error' : 'none'}
    >
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
