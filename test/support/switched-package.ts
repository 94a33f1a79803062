import { createModeller, type Modeller } from '../../src/app/modeller/modeller';
import { planOfInputs } from '../../src/app/plan-of-inputs';
import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { WorkbookHost } from '../../src/hosts/host';
import { ACTION_COLUMNS, OUTCOME_COLUMNS } from '../../src/workbook/commissioning-columns';
import { a1 } from '../../src/workbook/print';
import { bundledScenarios } from '../workbook/bundled-plan';
import { analysisOf } from './analysis/analysis-record';
import { exampleBaseline } from './example-package';

/** A workbook of one place in a host, with a modeller over it. */
export interface SwitchedHost {
  readonly host: WorkbookHost;
  readonly sheetNames: () => readonly string[];
  readonly type: (sheet: string, cell: string, text: string) => void;
}

/** The product's own place; of its levers and other envelopes the example has none either. */
const first: Baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const plan = planOfInputs({
  baseline: first,
  defaults: first,
  scenarios,
  analysis: analysisOf(first, scenarios[1]!, 'npv'),
});
/** Sheets of it that the example, with one scenario and no plans, has no more. */
const GOING = ['S2', 'Sensitivity', 'Actions', 'Outcomes'];

function addressIn(sheet: string, table: string, rows: number, column: string): string {
  const found = plan.sheets.find(({ name }) => name === sheet)!.tables.find(({ name }) => name === table)!;
  const place = found.columns.findIndex(({ name }) => name === column);
  return a1(found.area.from.row + rows, found.area.from.column + place);
}

/** What every host promises where a data package takes the place of another. */
export function switchingPackages(make: () => Promise<SwitchedHost>): void {
  let modeller: Modeller;
  let under: SwitchedHost;
  beforeEach(async () => {
    under = await make();
    (await under.host.write(plan))._unsafeUnwrap();
    modeller = createModeller(under.host);
    await modeller.open();
    expect(modeller.store.getState().failure).toBeUndefined();
  });
  afterEach(() => modeller.close());

  const switched = async (): Promise<{
    readonly removed: readonly string[];
    readonly left: readonly string[];
  }> => {
    await modeller.takeBaseline(exampleBaseline());
    const { failure, lastRun } = modeller.store.getState();
    expect(failure).toBeUndefined();
    const { removed = [], left = [] } = lastRun!.written;
    return { removed: [...removed].sort(), left: [...left].sort() };
  };
  const standing = (): readonly string[] => GOING.filter((name) => under.sheetNames().includes(name));
  const restored = async (): Promise<void> => {
    await modeller.restorePrevious();
    expect(modeller.store.getState().failure).toBeUndefined();
    expect(standing()).toEqual(GOING);
  };

  test('sheets that the new package has no more go, and restoring brings them back', async () => {
    expect(standing()).toEqual(GOING);
    expect(await switched()).toEqual({ removed: [...GOING].sort(), left: [] });
    expect(standing()).toEqual([]);
    await restored();
    const tables = (await under.host.readTables(['tblActions', 'tblTornado']))._unsafeUnwrap();
    expect([...tables.keys()].sort()).toEqual(['tblActions', 'tblTornado']);
  });

  test('a sheet on which someone filled something in stays, is named, and is whole again after restoring', async () => {
    under.type('Actions', addressIn('Actions', 'tblActions', 2, ACTION_COLUMNS.status), 'Done');
    under.type('Outcomes', addressIn('Outcomes', 'tblOutcomes', 1, OUTCOME_COLUMNS.latest), '12');
    expect(await switched()).toEqual({ removed: ['S2', 'Sensitivity'], left: ['Actions', 'Outcomes'] });
    expect(standing()).toEqual(['Actions', 'Outcomes']);
    // Another session, which knows nothing of this one, finds it too.
    const other = createModeller(under.host);
    await other.open();
    const { failure, baseline, kept } = other.store.getState();
    await other.close();
    expect(failure).toBeUndefined();
    expect(baseline!.title).toBe(exampleBaseline().title);
    expect(kept['tblActions']).toContainEqual(
      expect.objectContaining({ Key: 'wellbeing-02', Status: 'Done' }),
    );
    await restored();
    expect(modeller.store.getState().kept).toMatchObject({
      tblActions: expect.arrayContaining([
        expect.objectContaining({ Key: 'wellbeing-02', Status: 'Done' }),
      ]) as unknown,
    });
    const read = (await under.host.readTables(['tblActions', 'tblOutcomes']))._unsafeUnwrap();
    const cell = (table: string, row: number, column: string): unknown => {
      const { columns, rows } = read.get(table)!;
      return rows[row]![columns.indexOf(column)];
    };
    expect(cell('tblActions', 1, ACTION_COLUMNS.status)).toBe('Done');
    expect(cell('tblOutcomes', 0, OUTCOME_COLUMNS.latest)).toBe(12);
  });
}
