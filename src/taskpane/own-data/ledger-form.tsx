import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Baseline } from '../../app/baseline';
import { applyLedger } from '../../app/own-data/ledger/apply-ledger';
import {
  guessMapping,
  LEDGER_FIELDS,
  UNITS,
  type LedgerField,
  type LedgerMapping,
  type Unit,
} from '../../app/own-data/ledger/mapping';
import { baseYearLabel } from '../../app/own-data/ledger/move-base-year';
import type { Ledger } from '../../app/own-data/ledger/read-ledger';
import { BASE_YEAR_TEXT } from '../../strings/base-year';
import { LEDGER_TEXT as TEXT } from '../../strings/own-data';
import { describeProblem } from '../../strings/problems';
import { ChoiceField } from '../choice-field';
import { useLook } from '../look';
import { Found } from './found';
import { Refused } from './refused';
import { YearChanges } from './year-changes';

interface LedgerFormProps {
  readonly ledger: Ledger;
  /** What the ledger's budgets are put into. */
  readonly baseline: Baseline;
  readonly onUse: (baseline: Baseline) => Promise<void>;
}

const UNIT_CHOICES = (Object.keys(UNITS) as Unit[]).map((key) => ({ key, label: TEXT.units[key] }));

/** Which columns of a table hold the budgets, and what comes of them before anything is written. */
export function LedgerForm({ ledger, baseline, onUse }: LedgerFormProps) {
  const look = useLook();
  const was = baseYearLabel(baseline);
  const [mapping, setMapping] = useState<LedgerMapping>(() => ({ ...guessMapping(ledger), baseYear: was }));
  const [footprint, ...others] = baseline.footprints;
  const none = (field: LedgerField): string =>
    field === 'footprint' && others.length === 0 ? TEXT.onlyFootprint(footprint!.label) : TEXT.none;
  const columns = ledger.headings.map((label, index) => ({ key: String(index), label }));
  const applied = applyLedger(baseline, ledger, mapping);
  return (
    <>
      <p className={look.text}>{TEXT.about(ledger.file, ledger.rows.length)}</p>
      {LEDGER_FIELDS.map((field) => (
        <ChoiceField
          key={field}
          label={TEXT.fields[field]}
          value={String(mapping[field] ?? '')}
          choices={[{ key: '', label: none(field) }, ...columns]}
          onChange={(key) => setMapping({ ...mapping, [field]: key === '' ? undefined : Number(key) })}
        />
      ))}
      <ChoiceField
        label={TEXT.unit}
        value={mapping.unit}
        choices={UNIT_CHOICES}
        onChange={(unit) => setMapping({ ...mapping, unit: unit as Unit })}
      />
      <Field label={BASE_YEAR_TEXT.field} hint={BASE_YEAR_TEXT.hint}>
        <Input
          value={mapping.baseYear ?? ''}
          maxLength={7}
          onChange={(_event, data) => setMapping({ ...mapping, baseYear: data.value })}
        />
      </Field>
      <div role="alert" className={look.live}>
        {applied.isErr() && <Refused lines={applied.error.map(describeProblem)} />}
      </div>
      {applied.isOk() && (
        <>
          {applied.value.without.length > 0 && (
            <p className={look.text}>{TEXT.without(applied.value.without.join('; '))}</p>
          )}
          <YearChanges
            changes={applied.value.changes}
            was={was}
            now={baseYearLabel(applied.value.baseline)}
          />
          <Found baseline={applied.value.baseline} onUse={onUse} />
        </>
      )}
    </>
  );
}
