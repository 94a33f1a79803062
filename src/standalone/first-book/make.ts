import type { GridEngine, GridHost } from '../../app/browser-book';
import { inputsOfWorkbook } from '../../app/inputs-of-workbook';
import { choicesAt } from '../cell-rules';
import { readChart } from '../charts/chart-data';
import { shownValues } from '../shown-values';
import { writeBook } from '../write-book';
import { bundledInputs } from './bundled-inputs';
import { pack } from './pack';

/**
 * The bundled workbook, written and worked out, as bytes. Made when the page is built, because writing it
 * takes seconds that every first visit would have to wait.
 */
export async function makeFirstBook(engine: GridEngine): Promise<Uint8Array> {
  const host = (await writeBook(engine, bundledInputs()))._unsafeUnwrap();
  await readAsShown(host);
  return pack(host.save());
}

/** Reads what the page does when it first shows a workbook: it is kept with it, and need not be read then. */
async function readAsShown(host: GridHost): Promise<void> {
  await inputsOfWorkbook(host);
  const { sheet: index, row, column } = host.model.getSelectedView();
  const sheet = host.model.getWorksheetsProperties()[index]!.name;
  choicesAt(host, sheet, { row: row - 1, column: column - 1 });
  const valuesAt = shownValues(host);
  for (const chart of host.parts().find((parts) => parts.sheet === sheet)?.charts ?? []) {
    readChart(chart, valuesAt);
  }
}
