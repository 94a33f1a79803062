import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { roundedShares } from '../../app/analysis/rounded-shares';
import { optimise, type BestMix, type MixAim } from '../../app/analysis/search';
import type { Baseline } from '../../app/baseline';
import type { Scenario } from '../../app/read-scenarios';
import { ANALYSE_TEXT } from '../../strings/analyse-tab';
import { ChoiceField } from '../choice-field';
import { useLook } from '../look';
import { useModeller, usePane } from '../pane-context';
import { MixTable } from './mix-table';
import { SearchFailure } from './search-failure';
import { useSearch } from './use-search';

const TEXT = ANALYSE_TEXT.bestMix;
const AIMS: readonly { readonly key: MixAim; readonly label: string }[] = [
  { key: 'npv', label: TEXT.aims.npv },
  { key: 'gap', label: TEXT.aims.gap },
];

interface BestMixProps {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}

/** How the shift is best divided between the prevention services, and the way of that into the scenario. */
export function BestMixSection({ baseline, scenario }: BestMixProps) {
  const look = useLook();
  const [aim, setAim] = useState<MixAim>('npv');
  const [asked, setAsked] = useState<MixAim>('npv');
  const [{ isRunning, result }, find] = useSearch<BestMix>((running) =>
    optimise(baseline, scenario, aim, running),
  );
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      <p className={look.small}>{TEXT.hint}</p>
      <ChoiceField
        label={TEXT.aim}
        value={aim}
        choices={AIMS}
        onChange={(key) => setAim(AIMS.find((known) => known.key === key)!.key)}
      />
      <div>
        <Button
          disabledFocusable={isRunning}
          onClick={() => {
            setAsked(aim);
            find();
          }}
        >
          {TEXT.find}
        </Button>
      </div>
      <div role="status" className={look.live}>
        {isRunning && ANALYSE_TEXT.seeking}
        {result?.isErr() && <SearchFailure failure={result.error} />}
      </div>
      {result?.isOk() && (
        <>
          <MixTable baseline={baseline} planned={scenario.shift.to} aim={asked} mix={result.value} />
          <TakeMix mix={result.value} />
        </>
      )}
    </section>
  );
}

/** Puts the division into the draft, to tenths of a per cent, where it can be changed further. */
function TakeMix({ mix: { shares } }: { mix: BestMix }) {
  const { modeller } = usePane();
  const selected = useModeller((state) => state.selected)!;
  return (
    <div>
      <Button
        onClick={() => {
          modeller.change(selected, { to: roundedShares(shares) });
          modeller.show('scenario');
        }}
      >
        {TEXT.take}
      </Button>
    </div>
  );
}
