import { TIERS, WHOLE, type Baseline, type Mix, type Tier } from '../data/baseline';
import { BUNDLED_SCENARIOS } from '../data/bundled-scenarios';
import { cellKey } from '../model/cell-key';
import { parseScenario } from '../model/scenario';
import type { CellKey, Scenario } from '../model/types';
import { PLAIN_SCENARIO } from '../strings/workbook';
import { readScenarios, type ScenarioFile } from './read-scenarios';
import { fileOfScenario } from './scenario-file';

/** The scenarios that come with the product, in the order they are shown. */
export function bundledScenarioFiles(): readonly ScenarioFile[] {
  return BUNDLED_SCENARIOS.map(({ file, content }) => ({ file, text: JSON.stringify(content) }));
}

/**
 * The scenarios to begin with in any baseline: those of the product that fit its strategies, and where
 * none does one that shifts nothing.
 */
export function firstScenarioFiles(baseline: Baseline): readonly ScenarioFile[] {
  const fitting = bundledScenarioFiles().filter((_, index) =>
    parseScenario(BUNDLED_SCENARIOS[index]!.content, baseline).isOk(),
  );
  if (fitting.length > 0) return fitting;
  return [{ file: PLAIN_SCENARIO.file, text: fileOfScenario(doNothing(baseline)) }];
}

/** The same, read. */
export function firstScenarios(baseline: Baseline): readonly Scenario[] {
  return readScenarios(baseline, firstScenarioFiles(baseline))._unsafeUnwrap();
}

/** A shift of nothing, from the strategy with the largest share of urgent care to the one with the largest of prevention. */
function doNothing({ mixes }: Baseline): Scenario {
  const largest = (tier: Tier): CellKey => {
    const share = ({ shares }: Mix): number => shares[TIERS.indexOf(tier)]!;
    const { strategy } = mixes.reduce((best, mix) => (share(mix) > share(best) ? mix : best));
    return cellKey(strategy, tier);
  };
  return {
    schema: 'upstream-scenario/1',
    name: PLAIN_SCENARIO.name,
    footprint: WHOLE,
    horizon: 10,
    shift: {
      mode: 'points',
      total: 0,
      years: 5,
      phasing: 'linear',
      from: { [largest('urgent')]: 1 },
      to: { [largest('primary')]: 1 },
    },
    funding: 'pump-prime',
    reinvest: 0,
    assumptions: {},
  };
}
