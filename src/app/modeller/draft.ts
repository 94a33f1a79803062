import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import { parseScenario, uniqueNames } from '../../model/scenario';
import type { Scenario } from '../../model/types';
import type { Headline } from '../headline';
import { preview, type Preview } from './preview';
import { isSameScenario } from './same-inputs';
import { contentOf, formOf, type ScenarioForm } from './scenario-form';

/** A scenario in the pane. It reaches the workbook by a run only. */
export interface Draft {
  /** Stays the same when the scenario is renamed. */
  readonly id: number;
  readonly form: ScenarioForm;
  /** The form as a scenario, unless something is wrong with it. */
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Problem[];
  /** Of the form as it last was without a problem. */
  readonly preview: Preview | undefined;
  /** As the pane last read or wrote it; undefined where the workbook has never held it. */
  readonly written: Scenario | undefined;
  /** As someone has changed it in the workbook, while it was changed here too. */
  readonly conflict: Scenario | undefined;
  /** What came of it when it was last read or written. */
  readonly ran: Headline | undefined;
}

/** A draft that the workbook does not hold yet. */
export function newDraft(id: number, form: ScenarioForm): Draft {
  return {
    id,
    form,
    scenario: undefined,
    problems: [],
    preview: undefined,
    written: undefined,
    conflict: undefined,
    ran: undefined,
  };
}

/** A draft of what the workbook holds. */
export function draftOf(id: number, scenario: Scenario): Draft {
  return { ...newDraft(id, formOf(scenario)), written: scenario };
}

/** Checks every draft, and their names against each other, and previews those without a problem. */
export function checkDrafts(baseline: Baseline, drafts: readonly Draft[]): readonly Draft[] {
  const names = drafts.map(({ form }) => form.name);
  const taken = uniqueNames(
    names.map((name) => ({ name })),
    drafts.map(({ id }) => String(id)),
  );
  return drafts.map((draft) => {
    const parsed = parseScenario(contentOf(draft.form), baseline);
    const repeated = taken
      .filter(({ file }) => file === String(draft.id))
      .map((problem): Problem => ({ ...problem, file: undefined }));
    const problems = [...(parsed.isErr() ? parsed.error : []), ...repeated];
    const scenario = problems.length === 0 && parsed.isOk() ? parsed.value : undefined;
    const shown = scenario ? preview(baseline, scenario) : draft.preview;
    return { ...draft, scenario, problems, preview: shown };
  });
}

/** Whether the pane holds something of it that the workbook does not. */
export function isEdited({ scenario, written }: Draft): boolean {
  return !scenario || !written || !isSameScenario(scenario, written);
}
