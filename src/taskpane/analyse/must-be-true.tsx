import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Baseline } from '../../app/baseline';
import type { ReportedMeasure } from '../../app/analysis/analyse';
import { inputValue, knownInputs } from '../../app/analysis/inputs';
import { solve, type SwitchingValue } from '../../app/analysis/search';
import { labelsOf } from '../../app/analysis/years';
import type { Typed } from '../../app/modeller/scenario-form';
import type { Scenario } from '../../app/read-scenarios';
import { ANALYSE_TEXT } from '../../strings/analyse-tab';
import { analysedValue, soughtSentence } from '../../strings/analysis';
import { MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { ChoiceField } from '../choice-field';
import { useLook } from '../look';
import { NumberField } from '../number-field';
import { useModeller } from '../pane-context';
import { From } from '../provenance/from';
import { SearchFailure } from './search-failure';
import { targetOf } from './target-of';
import { useSearch } from './use-search';

const TEXT = ANALYSE_TEXT.mustBeTrue;
const FIRST_SOUGHT = 'effect.realisation';

interface MustBeTrueProps {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly measure: ReportedMeasure;
}

/** The value of one number at which the chosen measure comes to a target. */
export function MustBeTrue({ baseline, scenario, measure }: MustBeTrueProps) {
  const look = useLook();
  const draft = useModeller((state) => state.selected)!;
  const inputs = knownInputs(baseline, scenario).filter(({ value }) => value !== null);
  const [key, setKey] = useState((inputs.find((one) => one.key === FIRST_SOUGHT) ?? inputs[0]!).key);
  const [target, setTarget] = useState<Typed>(0);
  const input = inputs.find((one) => one.key === key)!;
  const [{ isRunning, result }, find] = useSearch<SwitchingValue | null>((running) =>
    solve(baseline, scenario, { key, point: { measure }, target: Number(target) }, running),
  );
  const [asked, setAsked] = useState({ input, target: 0 });
  const phrase = MEASURE_TEXT[measure].phrase;
  const isCount = measure === 'admissions' || measure === 'bedDays';
  const sentence = (found: SwitchingValue | null): string =>
    soughtSentence({
      label: asked.input.label,
      value: found === null ? undefined : inputValue(asked.input.isShare, found.value),
      now: asked.input.value === null ? undefined : inputValue(asked.input.isShare, asked.input.value),
      measure: phrase,
      year: measure === 'npv' ? undefined : labelsOf(baseline, scenario.horizon).at(-1),
      target: analysedValue(measure, asked.target),
      crossings: found?.crossings ?? 0,
    });
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      <p className={look.small}>{TEXT.hint(phrase)}</p>
      <ChoiceField label={TEXT.input} value={key} choices={inputs} onChange={setKey} />
      <NumberField
        label={TEXT.target}
        value={target}
        {...(!isCount && { unit: TEXT.pounds })}
        problem={typeof target === 'number' ? undefined : TEXT.noTarget}
        onChange={(typed) => setTarget(typed ?? '')}
      />
      <div>
        <Button
          disabledFocusable={isRunning || typeof target !== 'number'}
          onClick={() => {
            setAsked({ input, target: Number(target) });
            find();
          }}
        >
          {TEXT.find}
        </Button>
      </div>
      <div role="status" className={look.live}>
        {isRunning && ANALYSE_TEXT.seeking}
        {result?.match(
          (found) => (
            <p className={look.text}>{sentence(found)}</p>
          ),
          (failure) => (
            <SearchFailure failure={failure} />
          ),
        )}
      </div>
      {result?.isOk() && (
        <p className={look.small}>
          <From
            what={MEASURE_TEXT[measure].label}
            question={{ target: targetOf(measure), draft }}
            isInWords
          />
        </p>
      )}
    </section>
  );
}
