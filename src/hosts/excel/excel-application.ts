import type { Result } from 'neverthrow';
import type { HostProblem, WorkbookHost } from '../host';
import { activateCell } from './activate-cell';
import { ExcelHost } from './excel-host';
import { officeReady, type OfficeGlobals } from './office';

/** Excel around the add-in: its workbook, and what else of it a pane and its commands use. */
export interface ExcelApplication {
  readonly host: WorkbookHost;
  activate(sheet: string, cell: string): Promise<Result<void, HostProblem>>;
  /** Whether Excel is dark; undefined where it does not say. */
  isDark(): boolean | undefined;
  /** Opens the pane, or brings it to the front. */
  showPane(): Promise<void>;
  /** Has a button of the ribbon, or a key, do something. Excel is told when it is done, however it ends. */
  associate(id: string, command: () => Promise<void>): void;
}

/** Waits for Office's script and connects to the workbook that is open; a blocked script is a problem. */
export async function connectExcel(): Promise<Result<ExcelApplication, HostProblem>> {
  return (await officeReady()).map(applicationOf);
}

/** Excel as Office's script gives it. */
export function applicationOf(office: OfficeGlobals): ExcelApplication {
  const { Office } = office;
  return {
    host: new ExcelHost(office),
    activate: (sheet, cell) => activateCell(office, sheet, cell),
    isDark: () => isDark(Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined),
    showPane: () => Office.addin.showAsTaskpane(),
    associate: (id, command) => {
      Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
        // A key brings no event; a button waits for its own to be completed.
        void command().finally(() => event?.completed());
      });
    },
  };
}

/** Half way between black and white, as the eye weighs the three colours. */
const MIDDLE = 128;

function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  // Older versions give colours alone.
  const [, red, green, blue] = /^#?(..)(..)(..)$/.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < MIDDLE;
}
