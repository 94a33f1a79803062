import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { parseScenario } from '../../src/model/scenario';
import { runScenario } from '../../src/model/run-scenario';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { held, kilobytes, NO_BOUND, type BenchTable } from './bench-table';
import { firstMs, timesOf } from './time';

const ROUNDS = 15;
const SCENARIOS = 6;
const YEARS = 21;
const WORKBOOK_MS = 300;
const RUN_US = 20;
const STAMP = { version: '0.0.0', created: '2026-01-01T00:00:00Z' };

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const us = (time: number): string => `${time.toFixed(1)} µs`;

/** A deterministic run, and the workbook of six scenarios from plan to file and back. */
export function measure(): Promise<readonly BenchTable[]> {
  const baseline = bundledBaseline();
  const scenarios = BUNDLED_SCENARIOS.slice(0, SCENARIOS).map(({ content }) => ({
    ...parseScenario(content, baseline)._unsafeUnwrap(),
    horizon: YEARS,
  }));
  const build = () => buildWorkbookPlan(baseline, scenarios, STAMP);
  const whole = (): Uint8Array => {
    const plan = build();
    return writeXlsx(plan, evaluatePlan(plan));
  };
  const first = firstMs(whole);
  const plan = build();
  const bytes = writeXlsx(plan, evaluatePlan(plan));
  const all = timesOf(whole, ROUNDS);
  const runs = timesOf(() => scenarios.map((scenario) => runScenario(baseline, scenario)), ROUNDS);
  const inUs = (time: number): number => (time * 1000) / scenarios.length;
  const row = (what: string, call: () => unknown): readonly string[] => {
    const { median, best } = timesOf(call, ROUNDS);
    return [what, ms(median), ms(best), '', ...NO_BOUND];
  };
  return Promise.resolve([
    {
      title: `Workbook of ${SCENARIOS} scenarios at ${YEARS} years, and one run`,
      columns: ['what', 'median', 'best', 'first time', 'bound', 'met'],
      rows: [
        row('building the plan', build),
        row('writing the .xlsx, formulas worked out', () => writeXlsx(plan, evaluatePlan(plan))),
        [
          'workbook: all of it',
          ms(all.median),
          ms(all.best),
          ms(first),
          ...held(`≤ ${WORKBOOK_MS} ms`, all.median <= WORKBOOK_MS),
        ],
        row('reading the .xlsx', () => readXlsx(bytes)),
        [
          `one deterministic run, ${YEARS} years`,
          us(inUs(runs.median)),
          us(inUs(runs.best)),
          '',
          ...held(`≤ ${RUN_US} µs`, inUs(runs.median) <= RUN_US),
        ],
      ],
      notes: [
        `Medians of ${ROUNDS} rounds in one Node process, of the code as it is bundled for release. The file has ${kilobytes(bytes.length)}.`,
        'The first time is that of a process that has done nothing before. The bound is held to the median.',
      ],
    },
  ]);
}
