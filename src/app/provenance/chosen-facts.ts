import { LEDGER_TEXT } from '../../strings/ledger';
import { exact, exactPercent } from '../../strings/numbers';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { SCENARIO_TEXT } from '../../strings/scenario-tab';
import { COLUMNS } from '../../workbook/names';
import type { CellValue } from '../../workbook/plan';
import { shiftCells } from '../modeller/shift-cells';
import type { InputName } from './input-cell';
import type { Grounds, InputFacts } from './input-facts';

type Chosen = InputName & { readonly kind: 'field' | 'share' | 'phasing' };

/** The names of a scenario's fields, as its sheet has them. */
const FIELD_LINES: Readonly<Record<string, keyof typeof LEDGER_TEXT>> = {
  [COLUMNS.footprint]: 'footprint',
  [COLUMNS.horizon]: 'horizon',
  [COLUMNS.mode]: 'mode',
  [COLUMNS.total]: 'total',
  [COLUMNS.years]: 'shiftYears',
  [COLUMNS.phasing]: 'phasing',
  [COLUMNS.funding]: 'funding',
  [COLUMNS.reinvest]: 'reinvest',
  [COLUMNS.envelope]: 'envelopeName',
};
const WORDS: Readonly<Record<string, string>> = {
  ...SCENARIO_TEXT.modes,
  ...SCENARIO_TEXT.phasings,
  ...SCENARIO_TEXT.fundings,
};

/** What a scenario chooses: nothing but the scenario says why. */
export function chosenFacts({ baseline }: Grounds, name: Chosen, value: CellValue): InputFacts {
  const standing = 'chosen';
  switch (name.kind) {
    case 'field': {
      const line = FIELD_LINES[name.field];
      const isShare = name.field === COLUMNS.reinvest;
      const text = typeof value === 'number' ? (isShare ? exactPercent(value) : exact(value)) : String(value);
      return { label: line ? LEDGER_TEXT[line].label : name.field, value: WORDS[text] ?? text, standing };
    }
    case 'share': {
      const cells = [...shiftCells(baseline, 'from'), ...shiftCells(baseline, 'to')];
      const cell = cells.find(({ key }) => key === name.cell)?.label ?? name.cell;
      const label = TEXT.share[name.direction]?.(cell) ?? cell;
      return { label, value: exactPercent(Number(value)), standing };
    }
    case 'phasing':
      return {
        label: TEXT.phasing,
        of: TEXT.step(name.of),
        value: exactPercent(Number(value)),
        standing,
      };
  }
}
