import type { Place } from './host';
import { Control, describeChange } from './control';
import { Inspection } from './inspection';
import { loadLibrary } from './load-library';
import { HostMessages } from './messages';
import { runRequest, type RichRequest } from './request';
import type { Host } from './host';
import { cellAt } from './cell-styles';
import { freshId, newWorkbook, sheetNamed, type Shown } from './workbook-state';

/** A value that a calculator found for a cell with a formula. */
export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Shown;
}

export interface StandInOptions {
  /** The requirement sets that the host has; by default those of a current Excel on the web. */
  readonly requirementSets?: Readonly<Record<string, number | string>>;
  /** The language of the user's Excel. */
  readonly locale?: string;
  /** Values of the formulas; without it they stay 0. */
  readonly calculate?: (workbook: Inspection) => Iterable<CalculatedCell>;
}

/** An Excel that stands in for the real one, with the genuine client library before it. */
export interface StandInExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: Inspection;
  readonly control: Control;
  /** Takes the library's listeners and globals away, so that the page can hold another stand-in. */
  dispose(): void;
}

/** What a current Excel on the web says that it has. */
export const CURRENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  RibbonApi: 1.2,
  DialogApi: 1.2,
  DelayForCellEdit: 1.1,
  CustomFunctionsRuntime: 1.4,
};

/** Asks the host to wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
const EVENT_MESSAGE = 65536;
const WORKSHEET_CHANGED = 10;

let boots = 0;

/**
 * Starts the client library in the page of the test against a new workbook with one sheet. The
 * page has to be that of `environment.ts`. One stand-in at a time: dispose of it before the next.
 */
export async function bootExcel(options: StandInOptions = {}): Promise<StandInExcel> {
  boots += 1;
  const conversation = `conversation-${boots}`;
  const control = `control-${boots}`;
  const { host, workbook } = newHost(options);
  const raise = (): void => {
    const changes = host.changes.splice(0);
    const entries = changes.flatMap((change) => {
      const reference = `event-${freshId(host.workbook)}`;
      host.references.set(reference, change);
      const { sheetId, message } = describeChange(change, reference);
      return ['Workbook', sheetId]
        .filter((target) => host.listening.has(target))
        .map((target) => [EVENT_MESSAGE, WORKSHEET_CHANGED, target, message, Number(freshId(host.workbook))]);
    });
    if (entries.length > 0) setTimeout(() => messages.raise('richApiMessage', { ArrayData: entries }), 0);
  };
  const controls = new Control(host, raise);
  const messages = new HostMessages(conversation, {
    appContext: () => appContext(control, options),
    richRequest: (body, flags) => answer(host, controls, raise, body, flags),
  });
  const unload = loadLibrary({ conversation, control, locale: options.locale ?? 'en-GB' });
  const page = globalThis as unknown as Pick<StandInExcel, 'Excel' | 'Office' | 'OfficeExtension'>;
  await page.Office.onReady();
  return {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    workbook,
    control: controls,
    dispose: () => {
      messages.dispose();
      unload();
    },
  };
}

function newHost({ calculate, requirementSets }: StandInOptions): {
  readonly host: Host;
  readonly workbook: Inspection;
} {
  const state = newWorkbook();
  let calculated = 0;
  let suspended = false;
  const host: Host = {
    workbook: state,
    apiMinor: Number(String((requirementSets ?? CURRENT_SETS)['ExcelApi'] ?? 0).split('.')[1] ?? 0),
    references: new Map<string, Place>(),
    changes: [],
    listening: new Set(),
    refresh: () => {
      const manual = state.application['CalculationMode'] === 'Manual';
      if (!manual && !suspended && calculated !== state.revision) host.calculateNow();
    },
    calculateNow: () => {
      calculated = state.revision;
      for (const { sheet, row, column, value } of calculate?.(workbook) ?? []) {
        const found = sheetNamed(state, sheet);
        if (found !== undefined) cellAt(found, row, column).value = value;
      }
    },
    suspendCalculation: (on) => {
      suspended = on;
    },
  };
  const workbook = new Inspection(host);
  return { host, workbook };
}

async function answer(
  host: Host,
  control: Control,
  raise: () => void,
  body: string,
  flags: number,
): Promise<{ readonly body: string } | { readonly refusal: number }> {
  const request = JSON.parse(body) as RichRequest;
  if (isHousekeeping(request)) {
    return {
      body: JSON.stringify(runRequest(host, request, { before: () => undefined, after: () => undefined })),
    };
  }
  const requestBytes = new TextEncoder().encode(body).length;
  const refusal = await control.admit(requestBytes, (flags & DELAY_FOR_CELL_EDIT) !== 0);
  const count = {
    requestBytes,
    actions: request.Actions.length,
    objectPaths: Object.keys(request.ObjectPaths).length,
  };
  if (refusal !== undefined) {
    control.syncs.push({ ...count, responseBytes: 0 });
    return { refusal };
  }
  const reply = JSON.stringify(runRequest(host, request, control.aroundActions()));
  host.suspendCalculation(false);
  const responseBytes = new TextEncoder().encode(reply).length;
  control.syncs.push({ ...count, responseBytes });
  raise();
  const tooBig = control.refusalOfReply(responseBytes);
  return tooBig === undefined ? { body: reply } : { refusal: tooBig };
}

/** Calls of the library's own: at its start, and after each run to let go of ranges. */
function isHousekeeping({ Actions }: RichRequest): boolean {
  return (
    Actions.every(
      ({ ActionType, Name }) =>
        ActionType === 1 || Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady',
    ) && Actions.some(({ ActionType }) => ActionType !== 1)
  );
}

function appContext(control: string, { requirementSets, locale }: StandInOptions): object {
  const language = locale ?? 'en-GB';
  return {
    _id: control,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://localhost/Book1.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _requirementMatrix: JSON.stringify(requirementSets ?? CURRENT_SETS),
    _appDomains: [],
    _eToken: '',
  };
}
