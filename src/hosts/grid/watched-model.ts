import { mayEdit } from './edit';
import type { GridModel } from './engine';

/** Is told of what someone does to a workbook through the engine's own methods. */
export interface EditWatcher {
  /** Before a call: gives back what it will be called with. */
  before(name: string, args: readonly unknown[]): readonly unknown[];
  /** After a call that changed something. */
  after(name: string): void;
  /** Does what `undo` would, where the engine would do it wrongly; false leaves it to the engine. */
  undo(): boolean;
}

/** What an empty queue of changes takes. */
const EMPTY_QUEUE = 1;

/**
 * Watches a workbook: the engine tells of no edits, so that its editing methods are wrapped on this
 * one object, which the grid calls like any. Whether a call changed something is seen from the
 * engine's queue of changes for a server, which is emptied, so that it does not grow.
 */
export function watchModel(model: GridModel, watcher: EditWatcher): GridModel {
  const methods = Object.getPrototypeOf(model) as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(methods)) {
    const method = methods[name];
    if (typeof method !== 'function' || name.startsWith('_') || !mayEdit(name)) continue;
    const call = (...args: unknown[]): unknown => {
      if (name === 'undo' && watcher.undo()) return undefined;
      const given = watcher.before(name, args);
      try {
        return method.apply(model, given) as unknown;
      } finally {
        // One that fails may have changed something before.
        if (model.flushSendQueue().length > EMPTY_QUEUE) watcher.after(name);
      }
    };
    Object.defineProperty(model, name, { value: call, configurable: true });
  }
  return model;
}
