import type { Result } from 'neverthrow';
import { GridHost, type GridEngine, type HostProblem } from '../app/browser-book';
import type { Inputs } from '../app/inputs';
import { withMeasures } from '../app/measures';
import { planOfInputs, type WorkbookPlan } from '../app/plan-of-inputs';
import { NAMES } from '../app/sheet-names';

/** A new workbook of inputs, in the engine. `onProgress` is told a share from 0 to 1. */
export async function writeBook(
  engine: GridEngine,
  inputs: Inputs,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<GridHost, HostProblem>> {
  const host = new GridHost(engine);
  const plan = planOfInputs(await withMeasures(inputs));
  const written = await host.write(plan, { onProgress });
  return written.map(() => {
    lookFromTheStart(host, plan);
    return host;
  });
}

/** Lets it be seen from its corners, with the scenario in force selected: what was written last would be otherwise. */
function lookFromTheStart({ model }: GridHost, { names, activeSheet }: WorkbookPlan): void {
  const sheets = model.getWorksheetsProperties().map(({ name }) => name);
  const chosen = names.find(({ name }) => name === NAMES.activeScenario);
  for (const [index, name] of sheets.entries()) {
    const { row, column } = (name === chosen?.sheet && chosen.area.from) || { row: 0, column: 0 };
    model.setSelectedSheet(index);
    model.setSelectedCell(row + 1, column + 1);
    model.setTopLeftVisibleCell(model.getFrozenRowsCount(index) + 1, model.getFrozenColumnsCount(index) + 1);
  }
  model.setSelectedSheet(Math.max(0, sheets.indexOf(activeSheet)));
}
