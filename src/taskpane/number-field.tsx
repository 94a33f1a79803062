import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Typed } from '../app/modeller/scenario-form';
import { useLook } from './look';
import { plainPercent } from '../strings/numbers';

interface NumberFieldProps {
  readonly label: string;
  /** Text is what could not be read as a number; null is a blank. */
  readonly value: Typed | null;
  /** What the number is in, shown behind it. */
  readonly unit?: string;
  /** The value is a share, typed as per cent. */
  readonly isShare?: boolean;
  /** A blank stands for nothing, and is not an error by itself. */
  readonly blankIsNull?: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly onChange: (value: Typed | null) => void;
}

/** A number with its unit and, where it is refused, the reason beside it. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, isShare = false, blankIsNull = false, hint, problem, onChange } = props;
  const look = useLook();
  const input = useRef<HTMLInputElement>(null);
  const { takesFocus = false } = props;
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const read = (text: string): Typed | null => {
    const trimmed = text.trim().replace('−', '-');
    if (trimmed === '') return blankIsNull ? null : '';
    const plain = Number(trimmed.replaceAll(',', '').replace(/%$/, ''));
    if (!Number.isFinite(plain)) return text;
    return isShare ? Number((plain / 100).toPrecision(12)) : plain;
  };
  const write = (given: Typed | null): string => {
    if (given === null || typeof given === 'string') return given ?? '';
    return String(isShare ? plainPercent(given) : given).replace('-', '−');
  };
  // What is being typed, such as `1.`, stays as it is for as long as it means the value.
  const [text, setText] = useState(write(value));
  const shown = read(text) === value ? text : write(value);
  return (
    <Field
      label={label}
      hint={problem ? undefined : hint}
      validationMessage={problem}
      validationState={problem ? 'error' : 'none'}
    >
      <Input
        input={{ ref: input }}
        inputMode="decimal"
        value={shown}
        contentAfter={unit === undefined ? undefined : <span className={look.unit}>{unit}</span>}
        onChange={(_event, data) => {
          setText(data.value);
          onChange(read(data.value));
        }}
      />
    </Field>
  );
}
