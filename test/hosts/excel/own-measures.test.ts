/** @jest-environment ./test/support/excel/environment.ts */
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { measureTexts } from '../../../src/workbook/measure-texts';
import { READ_TABLES } from '../../../src/workbook/read-back/input-columns';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { calculateFormulas } from '../../support/excel/calculate-formulas';
import { measureText as text, ownMeasureFaults, planWithMeasures } from '../../support/own-measures';
import { bundledScenarios } from '../../workbook/bundled-plan';

let excel: StandInExcel | undefined;

afterEach(() => excel?.dispose());

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);

it('measures written over fewer and over more come to the engine’s values, and are read as they were typed', async () => {
  excel = await bootExcel({ calculate: calculateFormulas });
  const host = new ExcelHost(excel);
  const texts = [
    text('Signs', '-2^2 + (-2)^2 - -gap', '£m', 'A note.'),
    text('Powers', '2^3^2 + gap^2'),
    text('Share', 'preventionShare.primary * effect.realisation', 'share'),
    text('Wrong', '-gap /'),
  ];
  for (const some of [texts.slice(0, 1), texts, texts.slice(2)]) {
    const { plan, measures } = await planWithMeasures(baseline, scenarios, some);
    (await host.write(plan))._unsafeUnwrap();
    const tables = (await host.readTables([...READ_TABLES, 'tblResults']))._unsafeUnwrap();
    expect(ownMeasureFaults(tables.get('tblResults')!, baseline, scenarios, measures)).toEqual([]);
    expect(measureTexts(readBack(tables, baseline)._unsafeUnwrap().kept)).toEqual(some);
  }
}, 120_000);
