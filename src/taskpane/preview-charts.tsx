import type { Compared, Headline } from '../app/headline';
import { costByYear, type Preview } from '../app/modeller/preview';
import type { Target } from '../app/provenance/target';
import { exact, percent, pounds } from '../strings/numbers';
import { CHART_TEXT as TEXT } from '../strings/preview';
import { activity, activityUnit } from './activity';
import { decimalsOf } from './chart-scale';
import { LineChart } from './line-chart';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';
import type { FromButtonProps } from './provenance/from-button';
import { Summary } from './summary';

const poundsTick = (value: number, step: number): string => pounds(value, decimalsOf(step));

interface PreviewChartsProps {
  readonly preview: Preview;
  /** The draft that the preview is of; none of one that is not right any more. */
  readonly draft: number | undefined;
}

/** A preview by year: the gap at once, and the rest when it is asked for. */
export function PreviewCharts({ preview, draft }: PreviewChartsProps) {
  const look = useLook();
  const { modeller } = usePane();
  const showsMore = useModeller((state) => state.showsCharts);
  return (
    <>
      <GapChart preview={preview} draft={draft} />
      <details
        className={look.details}
        open={showsMore}
        onToggle={(event) => modeller.showCharts(event.currentTarget.open)}
      >
        <Summary>{TEXT.more}</Summary>
        {showsMore && (
          <div className={look.stack}>
            <CashChart preview={preview} draft={draft} />
            <ActivityChart preview={preview} draft={draft} of="admissions" />
            <ActivityChart preview={preview} draft={draft} of="bedDays" />
          </div>
        )}
      </details>
    </>
  );
}

/** Where a line's numbers come from. */
function fromOf(draft: number | undefined, what: string, target: Target): FromButtonProps | undefined {
  return draft === undefined ? undefined : { what, question: { target, draft } };
}

function GapChart({ preview: { headline, result }, draft }: PreviewChartsProps) {
  const from = (what: string, measure: string) => fromOf(draft, what, { kind: 'measure', measure });
  return (
    <LineChart
      title={TEXT.gap.title}
      finding={gapFinding(headline)}
      years={result.labels}
      lines={[
        {
          kind: 'doNothing',
          label: TEXT.doNothing,
          values: result.gapDoNothing,
          from: from(TEXT.ask.gapDoNothing, 'gapDoNothing'),
        },
        { kind: 'scenario', label: TEXT.scenario, values: result.gap, from: from(TEXT.ask.gap, 'gap') },
      ]}
      tick={poundsTick}
      show={pounds}
    />
  );
}

/** When money is spent and when it comes back, of which only a part is cash. */
function CashChart({ preview, draft }: PreviewChartsProps) {
  const { headline, result } = preview;
  const last = result.years;
  const isCut = headline.funding === 'decommission';
  const cost = costByYear(preview);
  const { ask } = TEXT;
  const sums = [cost, result.gross, result.released].map((values) => pounds(values[last]!));
  const [spent, avoided, released] = sums as [string, string, string];
  const finding = headline.isIdle
    ? TEXT.cash.idle
    : TEXT.cash.finding(headline.horizonYear, spent, avoided, released);
  return (
    <LineChart
      title={TEXT.cash.title}
      finding={isCut && !headline.isIdle ? `${finding} ${TEXT.cash.decommission}` : finding}
      years={result.labels}
      lines={[
        {
          kind: 'cost',
          label: TEXT.cash.cost,
          values: cost,
          from: fromOf(draft, ask.cost, { kind: 'line', line: 'programmeCost' }),
        },
        {
          kind: 'avoided',
          label: TEXT.cash.avoided,
          values: result.gross,
          from: fromOf(draft, ask.gross, { kind: 'measure', measure: 'gross' }),
        },
        {
          kind: 'released',
          label: TEXT.cash.released,
          values: result.released,
          from: fromOf(draft, ask.released, { kind: 'measure', measure: 'released' }),
        },
      ]}
      tick={poundsTick}
      show={pounds}
    />
  );
}

function ActivityChart({
  preview: { headline, result },
  draft,
  of,
}: PreviewChartsProps & { readonly of: 'admissions' | 'bedDays' }) {
  const [doNothing, scenario] =
    of === 'admissions'
      ? [result.admissionsDoNothing, result.admissions]
      : [result.bedDaysDoNothing, result.bedDays];
  const { title, finding } = TEXT[of];
  return (
    <LineChart
      title={title(activityUnit(headline.base[of], headline.baseYear))}
      finding={finding(headline.horizonYear, activityChange(headline[of]))}
      years={result.labels}
      lines={[
        {
          kind: 'doNothing',
          label: TEXT.doNothing,
          values: doNothing,
          from: fromOf(draft, TEXT.ask[`${of}DoNothing`], { kind: 'measure', measure: `${of}DoNothing` }),
        },
        {
          kind: 'scenario',
          label: TEXT.scenario,
          values: scenario,
          from: fromOf(draft, TEXT.ask[of], { kind: 'measure', measure: of }),
        },
      ]}
      tick={exact}
      show={activity}
    />
  );
}

/** How the gap at the horizon stands to that of doing nothing, as far as one can see it. */
export function gapFinding({ horizonYear, gap: { doNothing, scenario } }: Headline): string {
  const { more, less, none } = TEXT.gap;
  const amount = pounds(Math.abs(scenario - doNothing));
  const change = amount === pounds(0) ? none : scenario > doNothing ? more(amount) : less(amount);
  return TEXT.gap.finding(horizonYear, pounds(scenario), change);
}

function activityChange({ doNothing, scenario }: Compared): string {
  const { more, fewer, same } = TEXT.activity;
  const share = percent(Math.abs(scenario / doNothing - 1));
  if (share === percent(0)) return same;
  return scenario > doNothing ? more(share) : fewer(share);
}
