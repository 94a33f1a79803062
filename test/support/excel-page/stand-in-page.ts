/** The script that stands before Office's own in a page, so that the page finds itself in Excel. */
import { calculateFormulas } from '../excel/calculate-formulas';
import { nameWindow } from '../excel/host-identity';
import type { MemberVersions } from '../excel/member-versions';
import { startStandIn, type StandIn } from '../excel/stand-in';

/** What the test says of the Excel that the page is to find. */
export interface PageSettings {
  readonly requirementSets?: Readonly<Record<string, number | string>> | undefined;
  readonly versions: MemberVersions;
  /** The language of the user's Excel. */
  readonly locale?: string | undefined;
}

/** What a test reaches of the page's Excel, from within the page. */
export interface StandInPage extends Omit<StandIn, 'dispose'> {
  /** The genuine client, for what a test does through it as another add-in would. */
  readonly client: typeof Excel;
}

declare global {
  interface Window {
    readonly standInSettings: PageSettings;
    standIn: StandInPage;
  }
}

// A frame within the page is no add-in.
if (window.parent === window) {
  const { locale = 'en-GB' } = window.standInSettings;
  const identity = { conversation: 'conversation', control: 'control', locale };
  nameWindow(identity);
  const { workbook, control, ribbon, enterPane } = startStandIn({
    ...window.standInSettings,
    identity,
    calculate: calculateFormulas,
  });
  window.standIn = {
    workbook,
    control,
    ribbon,
    enterPane,
    get client() {
      return (globalThis as unknown as { Excel: typeof Excel }).Excel;
    },
  };
}
