import { printPlainArea } from '../../workbook/print';
import type { HostChange } from '../host';
import type { Edit } from './edit';
import { sheetsOf, type GridModel } from './engine';
import type { KeptSheet } from './kept-sheet';

type Listener = (change: HostChange) => void;

/** Tells watchers of edits in our sheets once none has come for a while. */
export class ChangeTeller {
  private listeners: readonly { readonly tell: Listener }[] = [];
  private readonly pending = new Map<string, HostChange>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly quietMs: number) {}

  add(tell: Listener): () => void {
    const added = { tell };
    this.listeners = [...this.listeners, added];
    return () => {
      this.listeners = this.listeners.filter((one) => one !== added);
      if (this.listeners.length === 0) this.forget();
    };
  }

  /** Notes an edit. `ours`: our sheets before and after it. */
  note({ cells }: Edit, model: GridModel, ours: readonly KeptSheet[]): void {
    if (this.listeners.length === 0) return;
    const names = new Map(sheetsOf(model).map(({ id, name }) => [id, name]));
    for (const { sheet: id, area } of cells) {
      const kept = ours.find((sheet) => sheet.id === id);
      if (!kept) continue;
      const sheet = names.get(id) ?? kept.name;
      const address = printPlainArea(area);
      this.pending.set(`${sheet} ${address}`, { sheet, address });
    }
    if (this.pending.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.tell();
    }, this.quietMs);
  }

  private tell(): void {
    const changes = [...this.pending.values()];
    this.forget();
    for (const { tell } of this.listeners) changes.forEach(tell);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.pending.clear();
  }
}
