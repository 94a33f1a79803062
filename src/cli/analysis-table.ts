import { PERCENTS } from '../app/analysis/allowed';
import type { AnalysisRecord } from '../app/analysis/analyse';
import { findingOf } from '../app/analysis/finding';
import { inputLabel, inputValue, isShareInput } from '../app/analysis/inputs';
import { labelsOf } from '../app/analysis/years';
import type { Baseline } from '../app/baseline';
import { ANALYSE_TABLE as TEXT, analysedValue, chanceText, findingSentence } from '../strings/analysis';
import { fine } from '../strings/numbers';
import { MEASURE_TEXT } from '../strings/sensitivity-sheet';
import { shownText } from './shown-text';
import { textTable } from './text-table';

const MOST_BARS = 10;
const MOST_DRIVERS = 5;

/** An analysis as text: the sentence that matters first, then the numbers that it stands on. */
export function analysisTable(baseline: Baseline, record: AnalysisRecord): string {
  const { draws, seed } = record;
  return [
    shownText(findingSentence(findingOf(baseline, record))),
    '',
    ...bands(baseline, record),
    '',
    ...bars(baseline, record),
    '',
    ...drivers(baseline, record),
    '',
    TEXT.drawn(draws.toLocaleString('en-GB'), String(seed)),
    '',
  ].join('\n');
}

/** By year; beside a net present value, which has no years, stands the sum that it discounts. */
function bands(baseline: Baseline, { measure, percentiles, npv, chanceOfBreakEven }: AnalysisRecord) {
  const yearly = measure === 'npv' ? 'cumulativeNetBenefit' : measure;
  const labels = labelsOf(baseline, chanceOfBreakEven.length - 1);
  const rows = labels.map((label, t) => [
    label,
    ...PERCENTS.map((percent) => analysedValue(yearly, percentiles[yearly][`p${percent}`][t]!)),
    chanceText(chanceOfBreakEven[t]!),
  ]);
  const whole = [
    [MEASURE_TEXT.npv.label, ...PERCENTS.map((percent) => analysedValue('npv', npv[`p${percent}`])), ''],
  ];
  const head = [TEXT.year, ...PERCENTS.map(TEXT.percent), TEXT.brokeEven];
  return [TEXT.bands(yearly), ...textTable([head, ...rows, ...whole])];
}

function bars(baseline: Baseline, { tornado, measure, chanceOfBreakEven }: AnalysisRecord) {
  const year = measure === 'npv' ? undefined : labelsOf(baseline, chanceOfBreakEven.length - 1).at(-1);
  const shown = (value: number | null): string =>
    value === null ? TEXT.none : analysedValue(measure, value);
  const rows = tornado.slice(0, MOST_BARS).map(({ key, low, high, atLow, atHigh }) => {
    const inUnit = (value: number): string => inputValue(isShareInput(baseline, key), value);
    const label = shownText(inputLabel(baseline, key));
    return [label, `${inUnit(low)} … ${inUnit(high)}`, shown(atLow), shown(atHigh)];
  });
  const head = [TEXT.assumption, TEXT.range, TEXT.atLow, TEXT.atHigh];
  return [TEXT.tornado(measure, year), ...textTable([head, ...rows])];
}

function drivers(baseline: Baseline, record: AnalysisRecord) {
  const rows = record.drivers
    .slice(0, MOST_DRIVERS)
    .map(({ key, correlation }) => [
      shownText(inputLabel(baseline, key)),
      correlation === null ? TEXT.none : fine(correlation),
    ]);
  return [TEXT.drivers, ...(rows.length > 0 ? textTable(rows) : [])];
}
