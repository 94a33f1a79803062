import type { HostChange, StopWatching } from '../host';
import type { ExcelContext, OfficeGlobals, SheetChange } from './office';

/** Who may be told of a change, and when not. */
export interface WatchOptions {
  /** True while we write ourselves, and a little after: what arrives then is our echo. */
  readonly isEcho: (change: SheetChange) => boolean;
  readonly quietMs: number;
}

/**
 * Tells of changes once none has come for `quietMs` milliseconds: one call for each
 * place changed. Events may be lost or doubled, so a listener reads the tables again.
 */
export async function watchChanges(
  office: OfficeGlobals,
  context: ExcelContext,
  { isEcho, quietMs }: WatchOptions,
  onChange: (change: HostChange) => void,
): Promise<StopWatching> {
  const { worksheets } = context.workbook;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pending = new Map<string, { id: string; address: string }>();
  const tell = async (): Promise<void> => {
    const changes = [...pending.values()];
    pending.clear();
    const names = await namesOf(
      office,
      changes.map(({ id }) => id),
    );
    for (const { id, address } of changes) {
      const sheet = names.get(id);
      if (sheet !== undefined) onChange({ sheet, address });
    }
  };
  const handler = worksheets.onChanged.add((change) => {
    if (isEcho(change)) return Promise.resolve();
    pending.set(`${change.worksheetId} ${change.address}`, {
      id: change.worksheetId,
      address: change.address,
    });
    clearTimeout(timer);
    timer = setTimeout(() => {
      void tell();
    }, quietMs);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    clearTimeout(timer);
    pending.clear();
    await office.Excel.run(handler.context, async (own) => {
      handler.remove();
      await own.sync();
    });
  };
}

/** Sheets' names by id: asked when needed, since sheets come, go and are renamed. */
async function namesOf(office: OfficeGlobals, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    return new Map(worksheets.items.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]));
  });
}
