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
  const usual = budgetIn(defaults)?.spendGbpM;
  const isEdited = usual !== undefined && usual !== value;
  return {
    label: TEXT.budget(strategy, footprint),
    value: pounds(Number(value), 2),
    standing: isEdited ? 'edited' : 'default',
    ...(isEdited && { usual: pounds(usual, 2) }),
    ...(budget && { grounding: groundingOf(baseline, budget) }),
  };
}

/** What is said of a lever: whether it is on, which the scenario chooses, and its target from a document. */
export function leverFacts(
  { baseline }: Grounds,
  { lever: label, what }: Named<'lever'>,
  value: CellValue,
): InputFacts {
  const lever = baseline.levers.find((one) => one.label === label);
  const known = { label: TEXT.lever[what](label) };
  if (what === 'switch' || !lever) return { ...known, value: String(value), standing: 'chosen' };
  return {
    ...known,
    value: what === 'change' ? exactPercent(Number(value)) : exact(Number(value)),
    standing: 'default',
    grounding: groundingOf(baseline, { ...lever, rationale: lever.note }),
  };
}

/** The extra money of an envelope, or the years over which it arrives. */
export function envelopeFacts(
  { baseline }: Grounds,
  { envelope: label, what, footprint }: Named<'envelope'>,
  value: CellValue,
): InputFacts {
  const envelope = baseline.envelopes.find((one) => one.label === label);
  return {
    label: TEXT.envelope[what](label),
    ...(footprint !== undefined && { of: footprint }),
    value: what === 'extra' ? pounds(Number(value), 2) : exact(Number(value)),
    standing: 'default',
    ...(envelope && { grounding: groundingOf(baseline, { ...envelope, rationale: envelope.note }) }),
  };
}
