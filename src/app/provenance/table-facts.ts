import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { exact, exactPercent, pounds } from '../../strings/numbers';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import type { CellValue } from '../../workbook/plan';
import type { InputName } from './input-cell';
import { groundingOf, type Grounds, type InputFacts } from './input-facts';

type Named<Kind extends InputName['kind']> = InputName & { readonly kind: Kind };

/** A strategy's budget in one footprint. */
export function budgetFacts(
  { baseline, defaults }: Grounds,
  { strategy, footprint }: Named<'budget'>,
  value: CellValue,
): InputFacts {
  const budgetIn = ({ strategies, footprints, budgets }: Grounds['baseline']) => {
    const strategyKey = strategies.find(({ label }) => label === strategy)?.key;
    const footprintKey = footprints.find(({ label }) => label === footprint)?.key;
    return budgets.find((one) => one.strategy === strategyKey && one.footprint === footprintKey);
  };
  const budget = budgetIn(baseline);
  return {
    label: TEXT.budget(strategy, footprint),
    ...againstDefault(value, budgetIn(defaults)?.spendGbpM, inPounds),
    ...(budget && { grounding: groundingOf(baseline, budget) }),
  };
}

/** What is said of a lever: whether it is on, which the scenario chooses, and its target from a document. */
export function leverFacts(
  { baseline, defaults }: Grounds,
  { lever: label, what }: Named<'lever'>,
  value: CellValue,
): InputFacts {
  const lever = baseline.levers.find((one) => one.label === label);
  const name = TEXT.lever[what](label);
  if (what === 'switch' || !lever) return { label: name, value: String(value), standing: 'chosen' };
  const before = defaults.levers.find(({ key }) => key === lever.key);
  return {
    label: name,
    ...(what === 'change'
      ? againstDefault(value, before?.change, exactPercent)
      : againstDefault(value, before?.dueYear, exact)),
    grounding: groundingOf(baseline, { ...lever, rationale: lever.note }),
  };
}

/** The extra money of an envelope in a footprint, or the years over which it arrives. */
export function envelopeFacts(
  { baseline, defaults }: Grounds,
  { envelope: label, what, column }: Named<'envelope'>,
  value: CellValue,
): InputFacts {
  const envelope = baseline.envelopes.find((one) => one.label === label);
  const before = defaults.envelopes.find(({ key }) => key === envelope?.key);
  const footprint = baseline.footprints.find((one) => SCENARIOS_TEXT.extra(one.label) === column);
  return {
    label: TEXT.envelope[what](label),
    ...(footprint && { of: footprint.label }),
    ...(what === 'extra'
      ? againstDefault(value, before?.extraGbpM[footprint?.key ?? ''], inPounds)
      : againstDefault(value, before?.years, exact)),
    ...(envelope && { grounding: groundingOf(baseline, { ...envelope, rationale: envelope.note }) }),
  };
}

const inPounds = (gbpM: number): string => pounds(gbpM, 2);

/** A number of the baseline, and what it was before it was edited. */
function againstDefault(
  value: CellValue,
  usual: number | undefined,
  show: (number: number) => string,
): Pick<InputFacts, 'value' | 'standing' | 'usual'> {
  const isEdited = usual !== undefined && usual !== value;
  return {
    value: show(Number(value)),
    standing: isEdited ? 'edited' : 'default',
    ...(isEdited && { usual: show(usual) }),
  };
}
