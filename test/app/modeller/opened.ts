import { createModeller, type Modeller } from '../../../src/app/modeller/modeller';
import type { Draft } from '../../../src/app/modeller/draft';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { MemoryHost } from '../../support/memory-host';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';

export const POLICY = 'Policy: one point over five years';

export interface Opened {
  readonly host: MemoryHost;
  readonly modeller: Modeller;
}

const toClose: Modeller[] = [];
afterEach(async () => {
  await Promise.all(toClose.splice(0).map((modeller) => modeller.close()));
});

/** A modeller over a host, closed after the test. */
export function modellerOver(host: MemoryHost): Modeller {
  const modeller = createModeller(host);
  toClose.push(modeller);
  return modeller;
}

/** A modeller over a workbook of the bundled baseline and its first scenarios, read. */
export async function openedModeller(scenarios = 2): Promise<Opened> {
  const host = new MemoryHost();
  await host.write(buildWorkbookPlan(bundledBaseline(), bundledScenarios().slice(0, scenarios), STAMP));
  host.writes = 0;
  const modeller = modellerOver(host);
  await modeller.open();
  return { host, modeller };
}

/** The draft with this name. */
export function draftNamed({ store }: Modeller, name: string): Draft {
  const draft = store.getState().drafts.find(({ form }) => form.name === name);
  if (!draft) throw new Error(`There is no draft ${name}.`);
  return draft;
}

export const namesOf = ({ store }: Modeller): readonly string[] =>
  store.getState().drafts.map(({ form }) => form.name);

/** Waits until the state is so, for as long as a test may last. */
export function until({ store }: Modeller, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) resolve();
    const stop = store.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}
