import { ok } from 'neverthrow';
import type { HostChange, StopWatching } from '../host';
import { inExcel } from './in-excel';
import type { ExcelContext, OfficeGlobals, SheetChange } from './office';

/** Who may be told of a change, and when not. */
export interface WatchOptions {
  /** True while we write ourselves, and a little after: what arrives then is our echo. */
  readonly isEcho: (change: SheetChange) => boolean;
  /** Sheets that have one of our names. */
  readonly isOurs: (sheet: string) => boolean;
  readonly quietMs: number;
}

interface Place {
  readonly id: string;
  readonly address: string;
}

/**
 * Tells of changes in our sheets once none has come for `quietMs` milliseconds: one call for each
 * place changed. Events may be lost or doubled, so a listener reads the tables again.
 */
export async function watchChanges(
  office: OfficeGlobals,
  context: ExcelContext,
  { isEcho, isOurs, quietMs }: WatchOptions,
  onChange: (change: HostChange) => void,
): Promise<StopWatching> {
  const { worksheets } = context.workbook;
  const pending = new Map<string, Place>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const tellWhenQuiet = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), quietMs);
  };
  const tell = async (): Promise<void> => {
    const names = await namesOf(office);
    if (stopped) return;
    // While a cell is being edited Excel answers nothing: ask again later.
    if (!names) {
      tellWhenQuiet();
      return;
    }
    const changes = [...pending.values()];
    pending.clear();
    for (const { id, address } of changes) {
      const sheet = names.get(id);
      if (sheet !== undefined && isOurs(sheet)) onChange({ sheet, address });
    }
  };
  const handler = worksheets.onChanged.add((change) => {
    if (stopped || isEcho(change)) return Promise.resolve();
    const { worksheetId: id, address } = change;
    pending.set(`${id} ${address}`, { id, address });
    tellWhenQuiet();
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await office.Excel.run(handler.context, async (own) => {
      handler.remove();
      await own.sync();
    });
  };
}

/** Sheets' names by id: asked when needed, since sheets come, go and are renamed. undefined: no answer. */
async function namesOf(office: OfficeGlobals): Promise<ReadonlyMap<string, string> | undefined> {
  const names = await inExcel(office, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    return ok(new Map(worksheets.items.map(({ id, name }) => [id, name])));
  });
  return names.unwrapOr(undefined);
}
