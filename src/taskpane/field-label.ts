import type { Baseline } from '../app/baseline';
import { listLabel } from '../app/modeller/own-values';
import { shiftCells } from '../app/modeller/shift-cells';
import { CHOICES_TEXT } from '../strings/choices';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';

const LABELS: Readonly<Record<string, string>> = {
  name: TEXT.name,
  footprint: TEXT.footprint,
  horizon: TEXT.horizon,
  'shift.mode': TEXT.mode,
  'shift.total': TEXT.shift,
  'shift.years': TEXT.buildUp,
  'shift.phasing': TEXT.phasing,
  'shift.custom': TEXT.phasings.custom,
  'shift.from': TEXT.from,
  'shift.to': TEXT.to,
  funding: TEXT.funding,
  reinvest: TEXT.reinvest,
  assumptions: TEXT.assumptions,
  levers: CHOICES_TEXT.levers,
  envelope: CHOICES_TEXT.envelope,
};

/** What the pane calls the field at a path of a scenario, such as `shift.from.community/urgent`. */
export function fieldLabel(baseline: Baseline, path: string): string {
  const [field, index] = splitIndex(path);
  if (field === 'shift.custom' && index !== undefined) return TEXT.customYear(index + 1);
  const share = /^shift\.(from|to)\.(.+)$/.exec(field);
  if (share) {
    const side = share[1] as 'from' | 'to';
    const cell = shiftCells(baseline, side).find(({ key }) => key === share[2]);
    return `${TEXT[side]}, ${cell?.label ?? share[2]!}`;
  }
  const own = /^assumptions\.(.+)$/.exec(field);
  return own ? assumptionLabel(baseline, own[1]!) : (LABELS[field] ?? field);
}

/** The label of an assumption, series or mix; its key where the baseline has none such. */
export function assumptionLabel(baseline: Baseline, key: string): string {
  return baseline.assumptions.find((one) => one.key === key)?.label ?? listLabel(baseline, key) ?? key;
}

function splitIndex(path: string): readonly [field: string, index: number | undefined] {
  const listed = /^(.+)\[(\d+)\]$/.exec(path);
  return listed ? [listed[1]!, Number(listed[2])] : [path, undefined];
}
