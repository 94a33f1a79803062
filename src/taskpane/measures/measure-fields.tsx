import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MeasureText } from '../../app/modeller/own-measures';
import type { PreviewedMeasure } from '../../app/modeller/preview-measures';
import { measureProblem, OWN_MEASURES_TEXT as TEXT } from '../../strings/own-measures';
import { useLook } from '../look';
import { FormulaPlace } from './formula-place';
import { MeasureValues } from './measure-values';

interface MeasureFieldsProps {
  readonly text: MeasureText;
  readonly number: number;
  readonly previewed: PreviewedMeasure | undefined;
  /** Takes the focus when it appears. */
  readonly isNew: boolean;
  readonly onChange: (text: MeasureText) => void;
  readonly onRemove: () => void;
}

/** One measure: its fields, the place of a mistake, and what it comes to. */
export function MeasureFields({ text, number, previewed, isNew, onChange, onRemove }: MeasureFieldsProps) {
  const look = useLook();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) name.current?.focus();
  }, [isNew]);
  const fault = previewed?.fault;
  const field = (key: keyof MeasureText, ref?: typeof name) => {
    const problem = fault?.field === key ? measureProblem(fault.fault) : undefined;
    return (
      <Field
        label={TEXT[key]}
        validationMessage={problem}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        <Input
          input={{ ref, spellCheck: key === 'note' }}
          value={text[key]}
          onChange={(_event, { value }) => onChange({ ...text, [key]: value })}
        />
      </Field>
    );
  };
  return (
    <div role="group" aria-label={TEXT.one(text.name, number)} className={look.card}>
      {field('name', name)}
      {field('formula')}
      {fault?.field === 'formula' && <FormulaPlace formula={previewed!.text.formula} fault={fault.fault} />}
      <div className={look.pair}>
        {field('unit')}
        {field('note')}
      </div>
      {previewed && !fault && <MeasureValues text={text} values={previewed.values} />}
      <div>
        <Button size="small" onClick={onRemove}>
          {TEXT.remove(text.name)}
        </Button>
      </div>
    </div>
  );
}
