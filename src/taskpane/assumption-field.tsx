import { Button } from '@fluentui/react-components';
import type { Draft } from '../app/modeller/draft';
import { byYear, type OwnValue } from '../app/modeller/own-values';
import { withOwn } from '../app/modeller/scenario-form';
import { BASELINE_TEXT } from '../strings/taskpane';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { fieldProblem } from './field-problem';
import { useLook } from './look';
import { Mark } from './mark';
import { NumberField } from './number-field';
import { OwnValues } from './own-values-table';
import { From } from './provenance/from';
import { useModeller, usePane } from './pane-context';
import { exact, exactPercent } from '../strings/numbers';

/** One assumption of a scenario, with its evidence; a changed one is marked and can be reset. */
export function AssumptionField({ draft, own }: { draft: Draft; own: OwnValue }) {
  const look = useLook();
  const { modeller } = usePane();
  const all = useModeller((state) => state.baseline)!;
  const { key, label, unit, isShare, baseline, value, isOwn, bounds } = own;
  const show = (number: number | null): string =>
    number === null ? TEXT.never : isShare ? exactPercent(number) : exact(number);
  const set = (next: typeof value): void =>
    modeller.change(draft.id, { assumptions: withOwn(draft.form, key, next, baseline) });
  const isList = typeof value === 'object' && value !== null;
  return (
    <div className={look.tight}>
      {isList ? (
        <OwnValues
          label={TEXT.byYear(label)}
          kind="yearly"
          values={byYear(value, all.baseYear)}
          show={show}
        />
      ) : (
        <NumberField
          label={label}
          value={value}
          unit={isShare ? TEXT.inPercent(unit) : unit}
          isShare={isShare}
          blankIsNull={bounds.nullable === true}
          {...(bounds.nullable === true && { hint: TEXT.neverHint })}
          problem={fieldProblem(all, draft, `assumptions.${key}`)}
          onChange={(next) => set(next)}
        />
      )}
      {isOwn && (
        <div className={look.row}>
          <Mark text={TEXT.changed} />
          <span className={look.small}>{TEXT.baselineValue(show(baseline))}</span>
          <Button size="small" aria-label={TEXT.resetValue(label)} onClick={() => set(baseline)}>
            {TEXT.resetShort}
          </Button>
        </div>
      )}
      <p className={look.small}>
        {evidence(own, show)}{' '}
        {draft.scenario && (
          <From what={label} question={{ target: { kind: 'assumption', key }, draft: draft.id }} />
        )}
      </p>
    </div>
  );
}

function evidence(
  { low, high, origin, basis, confidence }: OwnValue,
  show: (number: number) => string,
): string {
  return [
    ...(origin.source === '' ? [] : [`${BASELINE_TEXT.origin(origin.source, origin.section)}.`]),
    origin.rationale,
    ...(low === null || high === null ? [] : [TEXT.range(show(low), show(high))]),
    TEXT.confidence(TEXT.basis[basis], confidence),
  ].join(' ');
}
