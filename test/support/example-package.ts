import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from '../../src/data/baseline';
import { loadBaseline } from '../../src/data/load-baseline';
import type { Scenario } from '../../src/model/types';

/** An invented place with three footprints, six strategies and the base year 2026/27, as a folder. */
export const EXAMPLE_FOLDER = join(__dirname, 'example-package');

/** Its files by their paths in the folder. */
export function exampleFiles(): Map<string, string> {
  const names = readdirSync(EXAMPLE_FOLDER, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => /\.(csv|json)$/.test(name));
  return new Map(files.map((name) => [name, readFileSync(join(EXAMPLE_FOLDER, name), 'utf8')]));
}

export function exampleBaseline(): Baseline {
  return loadBaseline(exampleFiles())._unsafeUnwrap();
}

/** Two scenarios of that place, which no other baseline would take. */
export function exampleScenarios(): readonly Scenario[] {
  const shift: Scenario['shift'] = {
    mode: 'amount',
    total: 18,
    years: 4,
    phasing: 's-curve',
    from: { 'urgent-care/urgent': 0.6, 'older-people/longTerm': 0.4 },
    to: { 'public-health/primary': 0.5, 'primary-care/secondary': 0.3, 'mental-health/tertiary': 0.2 },
  };
  const first: Scenario = {
    schema: 'upstream-scenario/1',
    name: 'Towards public health',
    footprint: 'whole',
    horizon: 12,
    shift,
    funding: 'pump-prime',
    reinvest: 0.25,
    assumptions: { 'growth.admissions': [0.02, 0.01], 'mix.public-health': [0.6, 0.3, 0.1, 0, 0, 0] },
  };
  const second: Scenario = {
    ...first,
    name: 'Middle valley, by cuts',
    footprint: 'middle-valley',
    horizon: 6,
    shift: { ...shift, mode: 'points', total: 1.5, phasing: 'linear' },
    funding: 'decommission',
    reinvest: 0,
    assumptions: {},
  };
  return [first, second];
}
