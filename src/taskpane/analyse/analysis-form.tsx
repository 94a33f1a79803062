import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { DRAWS, REPORTED, SEED } from '../../app/analysis/allowed';
import { warmUp } from '../../app/analysis/warm-up';
import type { Typed } from '../../app/modeller/scenario-form';
import { ANALYSE_TEXT as TEXT } from '../../strings/analyse-tab';
import { describeBounds, describeProblem } from '../../strings/problems';
import { MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { ChoiceField } from '../choice-field';
import { useLook } from '../look';
import { NumberField } from '../number-field';
import { useModeller, usePane } from '../pane-context';
import { webWorkers } from '../web-workers';

const MEASURES = REPORTED.map((key) => ({ key, label: MEASURE_TEXT[key].label }));

/** Once for the life of the page, as its worker is kept. */
let hasWarmedUp = false;

/** What is to be analysed, and how. */
export function AnalysisForm() {
  const look = useLook();
  const { modeller } = usePane();
  const drafts = useModeller((state) => state.drafts);
  const selected = useModeller((state) => state.selected);
  const form = useModeller((state) => state.analysisForm);
  const isBusy = useModeller((state) => state.busy !== undefined);
  const draft = drafts.find(({ id }) => id === selected);
  const baseline = useModeller((state) => state.baseline);
  const canWarmUp = !isBusy && baseline !== undefined && draft?.scenario !== undefined;
  useEffect(() => {
    if (hasWarmedUp || !canWarmUp) return;
    hasWarmedUp = true;
    void warmUp(baseline, draft.scenario!, webWorkers);
  }, [canWarmUp, baseline, draft]);
  if (!draft) return <p className={look.text}>{TEXT.none}</p>;
  const draws = refusalOf(form.draws, DRAWS);
  const seed = refusalOf(form.seed, SEED);
  const isFaulty = draft.scenario === undefined;
  return (
    <>
      <p className={look.small}>{TEXT.hint}</p>
      <ChoiceField
        label={TEXT.scenario}
        value={String(draft.id)}
        choices={drafts.map(({ id, form: { name } }) => ({ key: String(id), label: name }))}
        problem={isFaulty ? TEXT.faulty : undefined}
        onChange={(id) => modeller.select(Number(id))}
      />
      <ChoiceField
        label={TEXT.measure}
        value={form.measure}
        choices={MEASURES}
        onChange={(key) => {
          const measure = REPORTED.find((known) => known === key);
          if (measure) modeller.changeAnalysis({ measure });
        }}
      />
      <div className={look.pair}>
        <NumberField
          label={TEXT.draws}
          value={form.draws}
          hint={TEXT.drawsHint}
          problem={draws}
          onChange={(typed) => modeller.changeAnalysis({ draws: typed ?? '' })}
        />
        <NumberField
          label={TEXT.seed}
          value={form.seed}
          hint={TEXT.seedHint}
          problem={seed}
          onChange={(typed) => modeller.changeAnalysis({ seed: typed ?? '' })}
        />
      </div>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isFaulty || draws !== undefined || seed !== undefined}
          onClick={() => void modeller.analyse(webWorkers)}
        >
          {TEXT.run}
        </Button>
      </div>
    </>
  );
}

/** What is wrong with a whole number that was typed, in words. */
function refusalOf(typed: Typed, bounds: typeof DRAWS): string | undefined {
  if (typeof typed !== 'number') {
    return describeProblem({ code: 'wrong-type', found: typed, allowed: describeBounds(bounds) });
  }
  const isAllowed = Number.isInteger(typed) && typed >= bounds.minimum && typed <= bounds.maximum;
  return isAllowed ? undefined : describeProblem({ code: 'out-of-range', found: typed, bounds });
}
