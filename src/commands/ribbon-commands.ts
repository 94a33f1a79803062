import type { Modeller } from '../app/modeller/modeller';
import type { Section } from '../app/modeller/state';
import { SHEETS } from '../app/sheet-names';

/** What a command works with. */
export interface CommandDesk {
  readonly modeller: Modeller;
  /** Once the workbook was read for the first time: a button may be what starts the add-in. */
  readonly opened: Promise<void>;
  /** Opens the pane, or brings it to the front. */
  readonly showPane: () => Promise<void>;
}

/**
 * What the ribbon's buttons and the keys do, by the ids that the manifest has. Each does its work,
 * goes to the sheet that it made or read, and opens the pane where it says what was done.
 */
export const RIBBON_COMMANDS: Readonly<Record<string, (desk: CommandDesk) => Promise<void>>> = {
  pullBaseline: (desk) => act(desk, 'baseline', SHEETS.baseline, () => desk.modeller.pull()),
  runScenarios: (desk) => act(desk, 'results', SHEETS.summary, () => desk.modeller.run()),
  compareScenarios: (desk) => act(desk, 'results', SHEETS.compare),
  checkWorkbook: (desk) => act(desk, 'check', SHEETS.checks, () => desk.modeller.check()),
  openModeller: ({ showPane }) => showPane(),
};

async function act(
  { modeller, opened, showPane }: CommandDesk,
  section: Section,
  sheet: string,
  work?: () => Promise<void>,
): Promise<void> {
  await opened;
  modeller.show(section);
  // What is under way is shown as it goes on; a second click starts nothing beside it.
  if (!modeller.store.getState().busy) {
    await work?.();
    // A failure of something earlier keeps no one from going to a sheet.
    if (!work || !modeller.store.getState().failure) await modeller.goTo(sheet, 'A1');
  }
  await showPane();
}
