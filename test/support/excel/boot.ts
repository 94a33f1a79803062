import type { Control } from './control';
import { memberVersions } from './installed-library';
import type { Inspection } from './inspection';
import { loadLibrary } from './load-library';
import type { Ribbon } from './ribbon';
import { startStandIn, type Calculate } from './stand-in';

export interface StandInOptions {
  /** The requirement sets that the host has; by default those of a current Excel on the web. */
  readonly requirementSets?: Readonly<Record<string, number | string>>;
  /** The language of the user's Excel. */
  readonly locale?: string;
  /** Values of the formulas; without it they stay 0. */
  readonly calculate?: Calculate;
}

/** An Excel that stands in for the real one, with the genuine client library before it. */
export interface StandInExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: Inspection;
  readonly control: Control;
  readonly ribbon: Ribbon;
  /** Takes the library's listeners and globals away, so that the page can hold another stand-in. */
  dispose(): void;
}

let boots = 0;

/**
 * Starts the client library in the page of the test against a new workbook with one sheet. The
 * page has to be that of `environment.ts`. One stand-in at a time: dispose of it before the next.
 */
export async function bootExcel(options: StandInOptions = {}): Promise<StandInExcel> {
  boots += 1;
  const identity = {
    conversation: `conversation-${boots}`,
    control: `control-${boots}`,
    locale: options.locale ?? 'en-GB',
  };
  const { requirementSets, calculate } = options;
  const standIn = startStandIn({ identity, requirementSets, calculate, versions: memberVersions() });
  const unload = loadLibrary(identity);
  const page = globalThis as unknown as Pick<StandInExcel, 'Excel' | 'Office' | 'OfficeExtension'>;
  await page.Office.onReady();
  return {
    ...standIn,
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    dispose: () => {
      standIn.dispose();
      unload();
    },
  };
}
