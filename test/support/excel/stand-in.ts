import { minorVersion, describeContext, type ApplicationSettings } from './application';
import { Control, describeChange } from './control';
import type { Host } from './host';
import type { HostIdentity } from './host-identity';
import { Inspection } from './inspection';
import type { MemberVersions } from './member-versions';
import { HostMessages } from './messages';
import { runRequest, type RichRequest } from './request';
import { Ribbon } from './ribbon';
import { cellAt } from './cell-styles';
import { freshId, newWorkbook, sheetNamed, type Shown } from './workbook-state';

/** A value that a calculator found for a cell with a formula. */
export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Shown;
}

/** Values of a workbook's formulas. */
export type Calculate = (workbook: Inspection) => Iterable<CalculatedCell>;

export interface StandInSettings extends ApplicationSettings {
  readonly identity: HostIdentity;
  /** What members of the client library came with which version. */
  readonly versions: MemberVersions;
  /** Without it formulas stay 0. */
  readonly calculate?: Calculate | undefined;
}

/** The host's side alone: it listens for a client library that is started in the same page. */
export interface StandIn {
  readonly workbook: Inspection;
  readonly control: Control;
  readonly ribbon: Ribbon;
  /** The user comes into the pane with the keyboard, as with F6. */
  enterPane(): void;
  dispose(): void;
}

/** Asks the host to wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
const EVENT_MESSAGE = 65536;
const WORKSHEET_CHANGED = 10;
const TAB_IN = 11;

/** Begins to answer in the page's window; the client library is to be started after it. */
export function startStandIn(settings: StandInSettings): StandIn {
  const { host, workbook } = newHost(settings);
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
  const control = new Control(host, raise);
  const ribbon = new Ribbon((press) => messages.raiseWhenHeard('appCommandInvoked', press));
  const messages = new HostMessages(settings.identity.conversation, {
    appContext: () => describeContext(settings),
    richRequest: (body, flags) => answer(host, control, raise, body, flags),
    commandCompleted: (command) => ribbon.completed.push(command),
  });
  return {
    workbook,
    control,
    ribbon,
    enterPane: () => messages.notify(TAB_IN),
    dispose: () => messages.dispose(),
  };
}

function newHost({ calculate, requirementSets, versions }: StandInSettings): {
  readonly host: Host;
  readonly workbook: Inspection;
} {
  const state = newWorkbook();
  let calculated = 0;
  let suspended = false;
  const host: Host = {
    workbook: state,
    versions,
    apiMinor: minorVersion(requirementSets, 'ExcelApi'),
    references: new Map(),
    changes: [],
    listening: new Set(),
    runtimeStates: [],
    refused: new Map(),
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
  const { revision } = host.workbook;
  const reply = JSON.stringify(runRequest(host, request, control.aroundActions()));
  host.suspendCalculation(false);
  await control.beforeReply(host.workbook.revision !== revision);
  const responseBytes = new TextEncoder().encode(reply).length;
  control.syncs.push({ ...count, responseBytes });
  raise();
  const tooBig = control.refusalOfReply(responseBytes);
  return tooBig === undefined ? { body: reply } : { refusal: tooBig };
}

/** Calls that are no business of the workbook's. */
const APART: readonly string[] = ['_RemoveReference', 'NotifyActionHandlerReady', 'SetAppRuntimeState'];

/** Calls about the pane, or of the library's own: at its start, and after each run to let go of ranges. */
function isHousekeeping({ Actions }: RichRequest): boolean {
  return (
    Actions.every(({ ActionType, Name }) => ActionType === 1 || APART.includes(Name)) &&
    Actions.some(({ ActionType }) => ActionType !== 1)
  );
}
