import { phasing as fractionsInPlace } from '../../model/phasing';
import type { CellKey, Funding, Override, Phasing, Scenario, ShiftMode } from '../../model/types';

/** A number, or the text that was typed where no number can be made of it. */
export type Typed = number | string;

/** A scenario as it stands in the pane's fields, right or wrong; units as in a scenario. */
export interface ScenarioForm {
  readonly name: string;
  readonly footprint: string;
  readonly horizon: Typed;
  readonly mode: ShiftMode;
  readonly total: Typed;
  readonly years: Typed;
  readonly phasing: Phasing;
  /** With `custom` phasing only. */
  readonly custom?: readonly Typed[] | undefined;
  readonly from: Readonly<Record<CellKey, Typed>>;
  readonly to: Readonly<Record<CellKey, Typed>>;
  readonly funding: Funding;
  readonly reinvest: Typed;
  readonly assumptions: Readonly<Record<string, Override | string>>;
  /** Keys of the levers that are on; absent where none is. */
  readonly levers?: readonly string[] | undefined;
  /** Key of an envelope other than the published one. */
  readonly envelope?: string | undefined;
}

const LONGEST_CUSTOM = 21;

/** A checked scenario as it is edited. */
export function formOf({
  shift,
  name,
  footprint,
  horizon,
  funding,
  reinvest,
  assumptions,
  levers,
  envelope,
}: Scenario): ScenarioForm {
  return { ...shift, name, footprint, horizon, funding, reinvest, assumptions, levers, envelope };
}

/** What the scenario's file would hold, for the rules of scenario files to judge. */
export function contentOf(form: ScenarioForm): object {
  const { name, footprint, horizon, funding, reinvest, assumptions, custom, levers, envelope, ...shift } =
    form;
  return {
    schema: 'upstream-scenario/1',
    name,
    footprint,
    horizon,
    shift: { ...shift, ...(custom && { custom }) },
    funding,
    reinvest,
    assumptions,
    ...(levers && { levers }),
    ...(envelope !== undefined && { envelope }),
  };
}

/**
 * The form with some fields changed. The fractions of a custom phasing follow: they begin as the
 * phasing before, are as many as the years, and go when another phasing is chosen.
 */
export function changedForm(form: ScenarioForm, change: Partial<ScenarioForm>): ScenarioForm {
  const next = { ...form, ...change };
  if (next.phasing !== 'custom') return { ...next, custom: undefined };
  const years = typeof next.years === 'number' ? next.years : NaN;
  if (!Number.isInteger(years) || years < 1 || years > LONGEST_CUSTOM) return next;
  const before = form.custom ?? stepsOf(form, years);
  const custom = change.custom ?? before;
  if (custom.length === years) return { ...next, custom };
  const kept = custom.slice(0, years);
  const last = kept.at(-1) ?? 1;
  return { ...next, custom: [...kept, ...new Array<Typed>(years - kept.length).fill(last)] };
}

/** To a hundredth of a per cent, so that they can be read and typed. */
function stepsOf(form: ScenarioForm, years: number): readonly number[] {
  const exact = fractionsInPlace({ phasing: shapeOf(form), years }, years).slice(1);
  return exact.map((fraction) => Number(fraction.toFixed(4)));
}

const shapeOf = ({ phasing }: ScenarioForm): Phasing => (phasing === 'custom' ? 'linear' : phasing);

/** The scenario's own values with one set, or without it where it says what the baseline says. */
export function withOwn(
  form: ScenarioForm,
  key: string,
  value: Override | string,
  baseline: number | null | undefined,
): ScenarioForm['assumptions'] {
  const others = withoutOwn(form, key);
  return value === baseline ? others : { ...others, [key]: value };
}

/** The scenario's own values without the one of this key, for which the baseline's counts again. */
export function withoutOwn(form: ScenarioForm, key: string): ScenarioForm['assumptions'] {
  return Object.fromEntries(Object.entries(form.assumptions).filter(([own]) => own !== key));
}

/** The levers that are on once one is switched, in the order of `all`; undefined where none is. */
export function withLever(
  { levers = [] }: Pick<ScenarioForm, 'levers'>,
  all: readonly string[],
  key: string,
  isOn: boolean,
): ScenarioForm['levers'] {
  const on = all.filter((one) => (one === key ? isOn : levers.includes(one)));
  return on.length > 0 ? on : undefined;
}

/** Shares that are numbers, added up. */
export function sumOfShares(shares: Readonly<Record<CellKey, Typed>>): number {
  return Object.values(shares).reduce<number>(
    (sum, share) => sum + (typeof share === 'number' ? share : 0),
    0,
  );
}
