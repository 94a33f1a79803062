import type { Problem } from '../../data/problem';
import { readScenarios, type ScenarioFile } from '../read-scenarios';
import type { Scenario } from '../../model/types';
import { placeDrafts, type Desk } from './desk';
import { newDraft, type Draft } from './draft';
import { freeName } from './free-name';
import { formOf } from './scenario-form';

/**
 * Adds the scenarios of files as drafts, under names of their own, and selects the first. All or
 * nothing: what is given back is every problem of every file.
 */
export function importScenarios(desk: Desk, files: readonly ScenarioFile[]): readonly Problem[] {
  const { baseline } = desk.store.getState();
  if (!baseline) return [];
  return readScenarios(baseline, files).match(
    (scenarios) => {
      takeScenarios(desk, scenarios);
      return [];
    },
    (problems) => problems,
  );
}

/** Adds checked scenarios as drafts, under names of their own, and shows the first. */
export function takeScenarios(desk: Desk, scenarios: readonly Scenario[]): void {
  const { drafts, baseline } = desk.store.getState();
  if (!baseline || scenarios.length === 0) return;
  const added = scenarios.reduce<readonly Draft[]>((all, scenario) => {
    const form = { ...formOf(scenario), name: freeName(scenario.name, all) };
    return [...all, newDraft(desk.nextId(), form)];
  }, drafts);
  placeDrafts(desk, baseline, added, { selected: added[drafts.length]!.id, section: 'scenario' });
}
