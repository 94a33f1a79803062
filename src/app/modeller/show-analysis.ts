import { NAMES } from '../../workbook/names';
import { evaluatePlan } from '../../workbook/evaluate';
import { SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { planOfInputs, type WorkbookPlan } from '../plan-of-inputs';
import type { Desk } from './desk';
import { heldNow } from './held';
import { inputsText } from './same-inputs';

/** Shows the analysis that the workbook holds where none of this session is there, in date or not. */
export function showAnalysis({ store }: Desk): void {
  const state = store.getState();
  const { heldAnalysis: record, analysis, drafts } = state;
  const held = heldNow(state);
  const stamp = record?.stamp;
  if (!record || !stamp || !held || analysis) return;
  const placed = held.scenarios.find(({ scenario }) => scenario.name === record.scenario);
  if (!placed || !drafts.some(({ id }) => id === placed.id)) return;
  const { baseline, defaults, kept } = held;
  const scenarios = held.scenarios.map(({ scenario }) => scenario);
  const plan = planOfInputs({ baseline, defaults, scenarios, kept, analysis: record });
  store.setState({
    analysis: {
      record,
      draft: placed.id,
      // What it was made of is not known where that has changed since: it is of no inputs now in force.
      inputs: isInDate(plan) ? inputsText(baseline, [placed.scenario]) : '',
      central: stamp.central,
      isWritten: true,
    },
  });
}

/** What the sheet's own formula says. */
function isInDate(plan: WorkbookPlan): boolean {
  const { sheet, area } = plan.names.find(({ name }) => name === NAMES.analysisState)!;
  const said = evaluatePlan(plan).at(sheet, area.from.row, area.from.column);
  return said === SENSITIVITY_TEXT.inDate;
}
