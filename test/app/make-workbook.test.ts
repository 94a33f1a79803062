import { bundledScenarioFiles } from '../../src/app/bundled';
import { makeWorkbook } from '../../src/app/make-workbook';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { MOST_SCENARIOS } from '../../src/workbook/build-plan';
import { readXlsx } from '../support/read-xlsx';

const baseline = bundledBaseline();
const policy = bundledScenarioFiles()[1]!;

/** As many valid scenarios as wanted, each with a name of its own. */
const copies = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    file: `${index}.json`,
    text: policy.text.replace('Policy: one point over five years', `Scenario ${index}`),
  }));

it('a workbook has a sheet for each scenario', () => {
  const { bytes, scenarios } = makeWorkbook(baseline, bundledScenarioFiles())._unsafeUnwrap();
  expect(scenarios).toBe(7);
  const sheets = readXlsx(bytes).sheetNames;
  expect(sheets).toEqual(expect.arrayContaining(['Summary', 'S1', 'S7', 'Results']));
  expect(sheets).not.toContain('S8');
});

it('the same input gives the same bytes, and protection other ones', () => {
  const make = (protect: boolean) => makeWorkbook(baseline, [policy], { protect })._unsafeUnwrap().bytes;
  const first = make(false);
  expect(Buffer.compare(first, make(false))).toBe(0);
  expect(Buffer.compare(first, make(true))).not.toBe(0);
});

it(`no scenario and more than ${MOST_SCENARIOS} are refused, with all else that is wrong`, () => {
  expect(makeWorkbook(baseline, [])._unsafeUnwrapErr()).toMatchObject([{ code: 'wrong-count', found: 0 }]);
  const tooMany = [...copies(MOST_SCENARIOS), { file: 'last.json', text: '[]' }];
  expect(makeWorkbook(baseline, tooMany)._unsafeUnwrapErr()).toMatchObject([
    { code: 'wrong-count', found: MOST_SCENARIOS + 1 },
    { file: 'last.json', code: 'wrong-type' },
  ]);
});
