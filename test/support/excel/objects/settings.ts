import type { Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { change } from '../workbook-state';

/** What the add-in keeps in the workbook, unseen, under keys of its own. */
export function settings(host: Host): HostObject {
  const { workbook } = host;
  const find = (key: unknown): HostObject | undefined =>
    workbook.settings.has(String(key)) ? setting(host, String(key)) : undefined;
  return new HostObject('SettingCollection', {
    items: () => [...workbook.settings.keys()].map((key) => setting(host, key)),
    item: (key) => find(key) ?? refuse('ItemNotFound', `No setting ${String(key)}.`),
    methods: {
      Add: (key, value) => {
        change(workbook);
        workbook.settings.set(String(key), value);
        return setting(host, String(key));
      },
      GetCount: () => workbook.settings.size,
      GetItemOrNullObject: (key) => find(key) ?? null,
    },
  });
}

function setting(host: Host, key: string): HostObject {
  const { workbook } = host;
  return new HostObject('Setting', {
    identity: () => ({ _Id: key }),
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => workbook.settings.get(key),
        set: (value) => {
          change(workbook);
          workbook.settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: () => {
        change(workbook);
        workbook.settings.delete(key);
      },
    },
  });
}
