import { bundledBaseline } from '../../src/data/bundled-baseline';
import { NO_COMMISSIONING } from '../../src/data/commissioning';
import { ACTION_STATUSES } from '../../src/strings/commissioning-sheets';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { Kept } from '../../src/workbook/kept';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import { readBack } from '../../src/workbook/read-back/read-back';
import { READ_TABLES } from '../../src/workbook/read-back/input-columns';
import { tablesOfPlan } from '../../src/workbook/read-back/tables-of-plan';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 1);
const planWith = (kept: Kept = {}, of = baseline) => buildWorkbookPlan(of, scenarios, { ...STAMP, kept });

/** A table's rows by the names of its columns. */
function rowsOf(plan: ReturnType<typeof planWith>, name: string): readonly Record<string, unknown>[] {
  const { columns, rows } = tablesOfPlan(plan, [name]).get(name)!;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

const KEPT: Kept = {
  tblActions: [
    { Key: 'wellbeing-02', Status: 'Done', Owner: 'Ann', Note: 'Hub open' },
    { Key: 'WELLBEING-03', Status: 'Late' },
    { Key: 'children-01', Note: 'Not before the review' },
    { Activity: 'Walking groups', Strategy: 'Community', Status: 'Under way', Due: 'May 2017' },
    { Key: 'mine', Activity: 'Loose end' },
    { Key: 'own-1', Activity: 'Named as the first would be' },
  ],
};

it('every action of the plans has its row, with nothing filled in yet', () => {
  const rows = rowsOf(planWith(), 'tblActions').filter(({ Key }) => Key !== undefined);
  expect(rows.map(({ Key }) => Key)).toEqual(baseline.commissioning.actions.map(({ key }) => key));
  expect(rows.filter(({ Status, Owner, Note }) => Status ?? Owner ?? Note)).toEqual([]);
  expect(rows[0]).toMatchObject({ Strategy: 'Wellbeing', Due: 'Mar 2017', Section: 'Wellbeing' });
});

it('what was filled in stands beside its action again, and the user’s own rows below, each with a key', () => {
  const plan = planWith(KEPT);
  const rows = rowsOf(plan, 'tblActions');
  const row = (key: string) => rows.find(({ Key }) => Key === key);
  expect(row('wellbeing-02')).toMatchObject({ Status: 'Done', Owner: 'Ann', Note: 'Hub open' });
  expect(row('wellbeing-03')).toMatchObject({ Status: 'Late', Owner: undefined });
  expect(row('own-2')).toMatchObject({ Activity: 'Walking groups', Due: 'May 2017' });
  expect(row('mine')).toMatchObject({ Activity: 'Loose end' });
  expect(row('own-1')).toMatchObject({ Activity: 'Named as the first would be' });
  expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
});

it('a second row of one key is kept as a row of the user’s own', () => {
  const tables = tablesOfPlan(planWith(), READ_TABLES);
  const actions = tables.get('tblActions')!;
  const at = (column: string) => actions.columns.indexOf(column);
  const rows = actions.rows.map((row) => [...row]);
  const [first, spare] = [rows[0]!, rows.at(-1)!];
  first[at('Status')] = 'Done';
  spare[at('Key')] = first[at('Key')];
  spare[at('Activity')] = 'Copied and changed';
  const read = readBack(new Map([...tables, ['tblActions', { ...actions, rows }]]), baseline);
  expect(read._unsafeUnwrap().kept['tblActions']).toEqual([
    { Key: 'wellbeing-01', Status: 'Done' },
    { Activity: 'Copied and changed' },
  ]);
});

it('a row whose action a baseline no longer has is kept whole', () => {
  const tables = tablesOfPlan(planWith(KEPT), READ_TABLES);
  const fewer = {
    ...baseline,
    commissioning: { ...baseline.commissioning, actions: baseline.commissioning.actions.slice(2) },
  };
  const { kept } = readBack(tables, fewer)._unsafeUnwrap();
  expect(kept['tblActions']![1]).toMatchObject({
    Key: 'wellbeing-02',
    Status: 'Done',
    Strategy: 'Wellbeing',
    Due: 'Mar 2017',
  });
});

it('counts what was filled in by strategy and status, and all of it together', () => {
  const plan = planWith(KEPT);
  const counts = rowsOf(plan, 'tblActionCounts');
  const nought = Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0]));
  expect(counts).toEqual([
    { ...nought, Strategy: 'Wellbeing', Actions: 10, 'No status': 8, Done: 1, Late: 1 },
    { ...nought, Strategy: 'Children and Young People', Actions: 12, 'No status': 12 },
    { ...nought, Strategy: 'Community', Actions: 12, 'No status': 11, 'Under way': 1 },
    { ...nought, Strategy: 'Enhanced and Specialised Care', Actions: 9, 'No status': 9 },
  ]);
  const sheet = plan.sheets.find(({ name }) => name === 'Actions')!;
  const { area } = sheet.tables.find(({ name }) => name === 'tblActionCounts')!;
  const values = evaluatePlan(plan);
  const totals = Array.from({ length: 8 }, (_, column) => values.at('Actions', area.to.row, column));
  // Two of the user's own rows name no strategy.
  expect(totals).toEqual(['All', 45, 42, 0, 1, 1, 1, 0]);
});

it('a baseline without action plans has no sheet for them', () => {
  const plan = planWith({}, { ...baseline, commissioning: NO_COMMISSIONING });
  expect(plan.sheets.map(({ name }) => name)).not.toContain('Actions');
});
