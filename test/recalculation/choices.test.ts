import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Baseline } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';
import { arbitraryCase, arbitraryScenario } from '../support/arbitraries';
import { withDrawnChoices } from '../support/choices';
import { clearCachedValues } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import type { ReadWorkbook } from '../support/read-xlsx';
import { makeWorkbook, resultFaults } from '../support/workbook-file';
import { hasMoney } from '../workbook/has-money';

jest.setTimeout(300_000);

const SEED = 20260702;

/** Scenarios of the product's baseline, each with other levers on and one of the envelopes. */
function bundledCase(): { baseline: Baseline; scenarios: readonly Scenario[] } {
  const baseline = bundledBaseline();
  const levers = baseline.levers.map(({ key }) => key);
  const envelopes = [undefined, ...baseline.envelopes.map(({ key }) => key)];
  const scenarios = fc
    .sample(arbitraryScenario(baseline), { seed: SEED, numRuns: 8 })
    .map((scenario, index): Scenario => {
      const on = levers.filter((_, which) => ((index + 1) >> which) % 2 === 1);
      const envelope = envelopes[index % envelopes.length];
      return {
        ...scenario,
        name: `Drawn ${index}`,
        ...(on.length > 0 && { levers: on }),
        ...(envelope !== undefined && { envelope }),
      };
    });
  return { baseline, scenarios };
}

const cases = [
  bundledCase(),
  ...fc
    .sample(arbitraryCase().filter(hasMoney).chain(withDrawnChoices), { seed: SEED, numRuns: 5 })
    .map(({ baseline, scenario }) => ({ baseline, scenarios: [scenario] })),
].map((one, index) => ({ name: String(index), ...one }));

describe('a workbook with levers and envelopes, recalculated by LibreOffice from cleared caches', () => {
  let books: Map<string, ReadWorkbook>;

  beforeAll(async () => {
    const files = cases.map(({ name, baseline, scenarios }) => ({
      name,
      bytes: clearCachedValues(makeWorkbook(baseline, scenarios).bytes),
    }));
    books = await recalculate(files);
  });

  test.each(cases)(
    'every row of tblResults in workbook $name equals the engine, and every check holds',
    ({ name, baseline, scenarios }) => {
      const book = books.get(name)!;
      expect(resultFaults(book, baseline, scenarios)).toEqual([]);
      expect(book.table('tblChecks').rows.filter((row) => row[4] !== 'OK')).toEqual([]);
    },
  );

  test('the drawn scenarios use every lever and every envelope, alone and together', () => {
    const { baseline, scenarios } = cases[0]!;
    const seen = (keys: readonly (string | undefined)[]): number => new Set(keys).size;
    expect(seen(scenarios.map(({ levers = [] }) => levers.join()))).toBe(2 ** baseline.levers.length);
    expect(seen(scenarios.map(({ envelope }) => envelope))).toBe(1 + baseline.envelopes.length);
  });
});
