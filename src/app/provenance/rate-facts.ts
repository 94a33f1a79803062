import { TIERS, type Assumption, type Mix, type Series } from '../../data/baseline';
import { yearLabel } from '../../model/year-label';
import { exact, exactPercent } from '../../strings/numbers';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { SCENARIO_TEXT } from '../../strings/scenario-tab';
import { TIER_LABELS } from '../../strings/workbook';
import type { CellValue } from '../../workbook/plan';
import { isShareBounds } from '../modeller/own-values';
import type { InputName } from './input-cell';
import { groundingOf, type Grounds, type InputFacts, type Standing } from './input-facts';

type Named<Kind extends InputName['kind']> = InputName & { readonly kind: Kind };

/** An assumption, or a value of a yearly list, with its range and its reason. */
export function rateFacts(
  grounds: Grounds,
  name: Named<'assumption' | 'series'>,
  value: CellValue,
): InputFacts | undefined {
  const { baseline, defaults } = grounds;
  const subject = subjectOf(grounds.baseline, name.key);
  if (!subject) return undefined;
  const of = name.kind === 'series' ? yearOf(name.of, baseline.baseYear) : undefined;
  const show = (shown: number | null): string => inUnit(subject, shown);
  const known = (of: string | undefined, from: typeof baseline): number | null | undefined =>
    valueIn(subjectOf(from, name.key), of, from.baseYear);
  const number = typeof value === 'number' ? value : null;
  const usual = name.own ? known(of, baseline) : known(of, defaults);
  const standing: Standing = name.own
    ? 'own'
    : usual === undefined || usual === number
      ? 'default'
      : 'edited';
  const [low, high] = 'low' in subject ? [subject.low, subject.high] : [null, null];
  return {
    label: subject.label,
    ...(of !== undefined && { of }),
    value: show(number),
    standing,
    ...(standing !== 'default' && usual !== undefined && { usual: show(usual) }),
    ...(low !== null && high !== null && { range: rangeOf(subject, low, high) }),
    grounding: groundingOf(baseline, subject),
  };
}

/** A strategy's share for one tier. */
export function mixFacts(grounds: Grounds, name: Named<'mix'>, value: CellValue): InputFacts | undefined {
  const mixIn = ({ mixes }: { readonly mixes: readonly Mix[] }) =>
    mixes.find(({ strategy }) => strategy === name.strategy);
  const mix = mixIn(grounds.baseline);
  if (!mix) return undefined;
  const tier = TIERS.indexOf(name.tier);
  const usual = (name.own ? mix : mixIn(grounds.defaults))?.shares[tier];
  const standing: Standing = name.own ? 'own' : usual === undefined || usual === value ? 'default' : 'edited';
  const strategy = grounds.baseline.strategies.find(({ key }) => key === name.strategy);
  return {
    label: TEXT.mix(strategy?.label ?? name.strategy),
    of: TIER_LABELS[name.tier],
    value: exactPercent(Number(value)),
    standing,
    ...(standing !== 'default' && usual !== undefined && { usual: exactPercent(usual) }),
    grounding: groundingOf(grounds.baseline, mix),
  };
}

function subjectOf(
  { assumptions, series }: Grounds['baseline'],
  key: string,
): Assumption | Series | undefined {
  return [...assumptions, ...series].find((one) => one.key === key);
}

/** A year of a list, which may be counted. */
function yearOf(of: string | number, baseYear: number): string {
  return typeof of === 'number' ? yearLabel(baseYear, of) : of;
}

/** The value of a year, the last one holding; of a single assumption the only one. */
function valueIn(
  subject: Assumption | Series | undefined,
  of: string | undefined,
  baseYear: number,
): number | null | undefined {
  if (!subject) return undefined;
  if ('value' in subject) return subject.value;
  const { values } = subject;
  const index = values.findIndex((_, t) => yearLabel(baseYear, t + 1) === of);
  return values[index < 0 ? values.length - 1 : index];
}

/** A value as its field shows it, with its unit. */
function inUnit({ bounds, unit }: Pick<Assumption, 'bounds' | 'unit'>, value: number | null): string {
  if (value === null) return SCENARIO_TEXT.never;
  if (isShareBounds(bounds)) return exactPercent(value) + SCENARIO_TEXT.inPercent(unit).slice(1);
  if (!/^\w+$/.test(unit)) return `${exact(value)} (${unit})`;
  return `${exact(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** From low to high, without the unit that the value has beside them. */
export function rangeOf(
  { bounds }: Pick<Assumption, 'bounds'>,
  low: number,
  high: number,
): NonNullable<InputFacts['range']> {
  const show = isShareBounds(bounds) ? exactPercent : exact;
  return { low: show(low), high: show(high) };
}
