import { printCells } from './block';
import { putForeignValue } from './cell-content';
import { placeOf, type Host } from './host';
import { HostError } from './host-error';
import { restoreState, saveState, type SavedState } from './saved-state';

/** What one request of the add-in weighed. */
export interface SyncCount {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly objectPaths: number;
}

/** Office's own numbers for what is refused before any action is looked at. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  GeneralException: 5010,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

/** What can be done to the add-in from outside, and what is counted of it. */
export class Control {
  /** The requests since the start or the last reset, in order. */
  readonly syncs: SyncCount[] = [];
  /** Which actions changed the workbook, counted from 0 over all requests since the last reset. */
  readonly changingActions: number[] = [];
  /** The most bytes of a request and of a reply. */
  payloadLimit = 5 * 1024 * 1024;

  private actions = 0;
  private failAt: { readonly action: number; readonly code: string } | undefined;
  private failures: { readonly code: string; times: number } | undefined;
  private editing: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  private readonly waiting: (() => void)[] = [];
  private held: { passed: number; isWaiting: boolean; readonly over: Promise<void> } | undefined;
  private letGo = (): void => undefined;

  constructor(
    private readonly host: Host,
    private readonly raiseChanges: () => void,
  ) {}

  /** How often the add-in asked for its pane to be shown. */
  get paneShown(): number {
    return this.host.runtimeStates.filter((state) => state === 'Visible').length;
  }

  get readOnly(): boolean {
    return this.host.workbook.readOnly;
  }

  set readOnly(on: boolean) {
    this.host.workbook.readOnly = on;
  }

  /** Counts from nothing again and takes back all that was set up to fail; the workbook stays. */
  reset(): void {
    this.syncs.length = 0;
    this.changingActions.length = 0;
    this.actions = 0;
    this.failAt = undefined;
    this.failures = undefined;
    this.waiting.length = 0;
    this.host.refused.clear();
    this.release();
    this.payloadLimit = 5 * 1024 * 1024;
    this.readOnly = false;
    this.editMode(false);
  }

  /** Lets `applied` more actions be done, over as many requests as they come in, and refuses the next one. */
  failAfterAction(applied: number, code = 'GeneralException'): void {
    this.failAt = { action: this.actions + applied, code };
  }

  /** Refuses the next requests whole, before anything of them is done. */
  failWith(code: string, times = 1): void {
    this.failures = { code, times };
  }

  /** Refuses a member whenever it is used, such as `RangeAreas.CopyFrom`: names are those of the wire. */
  refuseMember(member: string, code = 'InvalidArgument'): void {
    this.host.refused.set(member, code);
  }

  /** Remembers the workbook as it is; `restore` makes it so again. */
  save(): SavedState {
    return saveState(this.host);
  }

  restore(saved: SavedState): void {
    restoreState(this.host, saved);
  }

  /** The user begins or ends to edit a cell. A request that was told to wait for it goes on then. */
  editMode(on: boolean): void {
    if (!on) {
      this.editing?.end();
      this.editing = undefined;
      return;
    }
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { over, end };
  }

  /** Another user's edit: of one value, or of a block of them. It asks for no permission. */
  foreignEdit(sheet: string, address: string, value: unknown): void {
    this.edit(sheet, address, value, 'Remote');
  }

  /** An edit that the user types or pastes into the grid. It asks for no permission. */
  userEdit(sheet: string, address: string, value: unknown): void {
    this.edit(sheet, address, value, 'Local');
  }

  private edit(sheet: string, address: string, value: unknown, source: 'Local' | 'Remote'): void {
    const place = placeOf(this.host, `'${sheet.replaceAll("'", "''")}'!${address}`);
    putForeignValue(this.host, place, value);
    this.host.changes.push({ ...place, source, byHand: true });
    this.raiseChanges();
  }

  /** Does something when the next request comes in, before any of it is done. */
  beforeNextSync(act: () => void): void {
    this.waiting.push(act);
  }

  /** Lets `passed` more requests through and has the one after them wait for `release`. */
  hold(passed = 0): void {
    const over = new Promise<void>((resolve) => {
      this.letGo = resolve;
    });
    this.held = { passed, isWaiting: false, over };
  }

  /** Does what the next request asks that changes the workbook, and keeps the reply until `release`. */
  holdReplyToChange(): void {
    this.hold(Infinity);
  }

  release(): void {
    this.letGo();
    this.held = undefined;
  }

  /** Whether a request, or its reply, waits for `release`. */
  get isHolding(): boolean {
    return this.held?.isWaiting ?? false;
  }

  /** A request comes in: answers the number it is refused with, if it is. */
  async admit(bytes: number, waitsForEdit: boolean): Promise<number | undefined> {
    for (const act of this.waiting.splice(0)) act();
    await this.untilReleased();
    if (this.editing !== undefined) {
      if (!waitsForEdit) return REFUSALS['InvalidOperationInCellEditMode'];
      await this.editing.over;
    }
    if (bytes > this.payloadLimit) return REFUSALS['RequestPayloadSizeLimitExceeded'];
    if (this.failures === undefined || this.failures.times === 0) return undefined;
    const refusal = REFUSALS[this.failures.code];
    if (refusal === undefined) return undefined;
    this.failures.times -= 1;
    return refusal;
  }

  /** A request was done and is about to be replied to. */
  async beforeReply(changedWorkbook: boolean): Promise<void> {
    if (changedWorkbook && this.held?.passed === Infinity) await this.waitFor(this.held);
  }

  private async untilReleased(): Promise<void> {
    if (this.held === undefined) return;
    this.held.passed -= 1;
    if (this.held.passed < 0) await this.waitFor(this.held);
  }

  private async waitFor(held: NonNullable<typeof this.held>): Promise<void> {
    held.isWaiting = true;
    await held.over;
  }

  refusalOfReply(bytes: number): number | undefined {
    return bytes > this.payloadLimit ? REFUSALS['ResponsePayloadSizeLimitExceeded'] : undefined;
  }

  /** What surrounds each action of one request. */
  aroundActions(): { readonly before: () => void; readonly after: () => void } {
    let revision = this.host.workbook.revision;
    return {
      before: () => {
        if (this.failures !== undefined && this.failures.times > 0) {
          this.failures.times -= 1;
          throw new HostError(this.failures.code, 'Set up to fail.');
        }
        if (this.failAt?.action === this.actions) {
          const { code } = this.failAt;
          this.failAt = undefined;
          throw new HostError(code, 'Set up to fail.');
        }
        revision = this.host.workbook.revision;
      },
      after: () => {
        if (this.host.workbook.revision !== revision) this.changingActions.push(this.actions);
        this.actions += 1;
      },
    };
  }
}

/** A change as the add-in hears of it. */
export function describeChange(
  change: Host['changes'][number],
  reference: string,
): { readonly sheetId: string; readonly message: string } {
  const { sheet, block, source, byHand } = change;
  const message = {
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    source,
    worksheetId: sheet.id,
    address: printCells(block),
    referenceId: reference,
    triggerSource: byHand === true ? 'Unknown' : 'ThisLocalAddin',
    shiftDirection: 'None',
  };
  return { sheetId: sheet.id, message: JSON.stringify(message) };
}
