import { LONGEST_HORIZON } from '../../data/baseline';
import { readMeasures } from '../../model/custom-measure/read-measures';
import type { Scenario } from '../../model/types';
import { yearLabel } from '../../model/year-label';
import { baselineOfProduct, firstScenarios } from '../modeller/bundle';
import { heldNow } from '../modeller/held';
import { keptWithEdits, measuresOf } from '../modeller/own-measures';
import { isSameScenario } from '../modeller/same-inputs';
import type { ModellerState } from '../modeller/state';
import { planOfInputs } from '../plan-of-inputs';
import { SHEETS } from '../../workbook/names';
import { explain, type Explanation } from './explain';
import { lineAt, type Line } from './line';
import { drawnInputs } from './drawn-inputs';
import type { Input } from './inputs';
import { placeOf, type Target } from './target';
import { TracedBook, type Place } from './traced-book';

/** A number of the pane that someone asks about. */
export interface Question {
  readonly target: Target;
  /** The id of the draft whose number it is; none of the baseline's. */
  readonly draft?: number;
  /** The number is of the scenario as the workbook holds it, and not as the draft has it now. */
  readonly isOfWorkbook?: boolean;
  /** Years after the base year; the horizon without it. */
  readonly year?: number;
}

/** Whether the workbook has a cell: with what is explained, with what was there before, or not yet. */
export type InWorkbook = 'as-explained' | 'as-before' | 'not-yet';

/** A question about the inputs in force, ready to be answered as far as one likes to follow. */
export interface OpenedQuestion {
  /** The scenario's name; none where the number is the baseline's. */
  readonly scenario: string | undefined;
  /** Years that the number may be looked at in, from the base year. */
  readonly years: readonly string[];
  readonly year: number;
  /** The cell of the number in a year; undefined where the calculation has none such. */
  placeIn(year: number): Place | undefined;
  explain(place: Place): Explanation;
  lineAt(place: Place): Line;
  inWorkbook(place: Place): InWorkbook;
  /** What an analysis of the scenario draws, with the range that it draws from. */
  drawn(): readonly Input[];
}

/** Works the workbook of the inputs in force out anew, so that nothing is explained that is not calculated. */
export async function openQuestion(
  state: ModellerState,
  { target, draft: id, isOfWorkbook = false, year }: Question,
): Promise<OpenedQuestion | undefined> {
  const { baseline, kept, measureEdits } = state;
  const draft = state.drafts.find((one) => one.id === id);
  const asked = isOfWorkbook ? draft?.written : draft?.scenario;
  if (!baseline || (id !== undefined && !asked)) return undefined;
  const held = heldNow(state)?.scenarios ?? [];
  const place = held.findIndex((one) => one.id === id);
  const scenarios = scenariosOf(
    baseline,
    held.map(({ scenario }) => scenario),
    asked,
    place,
  );
  const measures = await readMeasures(measuresOf(state), baseline);
  const plan = planOfInputs({
    baseline,
    defaults: state.defaults,
    scenarios,
    kept: keptWithEdits(kept, measureEdits),
    measures,
  });
  const book = new TracedBook(plan);
  const grounds = { baseline, defaults: state.defaults ?? baselineOfProduct() };
  const horizon = asked?.horizon ?? LONGEST_HORIZON;
  return {
    scenario: asked?.name,
    years: Array.from({ length: horizon + 1 }, (_, t) => yearLabel(baseline.baseYear, t)),
    year: Math.min(year ?? horizon, horizon),
    placeIn: (t) => placeOf(book, baseline, target, Math.max(place, 0), t),
    explain: (at) => explain(book, grounds, at, horizon),
    lineAt: (at) => lineAt(book, grounds, at),
    inWorkbook: (at) => whereabouts(state, asked, place, at),
    drawn: () => (asked ? drawnInputs(book, grounds, asked) : []),
  };
}

/** Those that the workbook holds, with the one asked about in its place; or that one alone. */
function scenariosOf(
  baseline: NonNullable<ModellerState['baseline']>,
  held: readonly Scenario[],
  asked: Scenario | undefined,
  place: number,
): readonly Scenario[] {
  if (!asked) return held.length > 0 ? held : firstScenarios(baseline);
  return place < 0 ? [asked] : held.map((scenario, index) => (index === place ? asked : scenario));
}

function whereabouts(
  state: ModellerState,
  asked: Scenario | undefined,
  place: number,
  { sheet }: Place,
): InWorkbook {
  if (state.phase !== 'ready') return 'not-yet';
  if (!asked || sheet === SHEETS.inputs || sheet === SHEETS.baseline) return 'as-explained';
  // Sheets move up when a scenario goes.
  if (place < 0 || state.removed.length > 0) return 'not-yet';
  const held = heldNow(state)?.scenarios[place]?.scenario;
  if (held && isSameScenario(held, asked)) return 'as-explained';
  // What a scenario says is there after a run only; its calculation has the same rows before.
  return sheet === SHEETS.scenarios ? 'not-yet' : 'as-before';
}
