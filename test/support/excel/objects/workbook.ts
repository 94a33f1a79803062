import type { Host } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import { change } from '../workbook-state';
import { comments } from './comments';
import { names } from './names';
import { workbookProtection } from './protection';
import { range } from './range';
import { keptRange } from './range-areas';
import { settings } from './settings';
import { tables } from './table';
import { worksheets } from './worksheet';

const DOCUMENT = {
  Title: '',
  Subject: '',
  Author: '',
  Keywords: '',
  Comments: '',
  Category: '',
  Manager: '',
  Company: '',
};

/** What the client reaches everything else from. */
export function workbookObject(host: Host): HostObject {
  const { workbook } = host;
  const byReference = (reference: unknown): HostObject | null => keptRange(host, String(reference));
  return new HostObject('Workbook', {
    properties: {
      Name: { get: () => 'Book1.xlsx' },
      ReadOnly: { get: () => workbook.readOnly },
      IsDirty: { get: () => workbook.revision > 0 },
    },
    children: {
      Worksheets: () => worksheets(host),
      Tables: () => tables(host),
      Names: () => names(host),
      Comments: () => comments(host),
      Settings: () => settings(host),
      Application: () => application(host),
      Protection: () => workbookProtection(host),
      Properties: () =>
        new HostObject('DocumentProperties', {
          properties: kept(workbook.properties, DOCUMENT, (name, value) => {
            if (String(value).length > 255 && name !== 'Comments')
              refuse('InvalidArgument', `${name} is too long.`);
            change(workbook);
          }),
        }),
      _Runtime: () =>
        new HostObject('Runtime', {
          properties: {
            EnableEvents: {
              get: () => workbook.eventsOn,
              set: (value) => {
                workbook.eventsOn = value === true;
              },
            },
          },
        }),
    },
    methods: {
      _RemoveReference: (reference) => {
        host.references.delete(String(reference));
      },
      _GetRangeForEventByReferenceId: (reference) =>
        byReference(reference) ?? refuse('ItemNotFound', 'The range of the event is gone.'),
      _GetRangeOrNullObjectForEventByReferenceId: byReference,
      GetSelectedRange: () => {
        const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet);
        return sheet === undefined
          ? refuse('ItemNotFound', 'Nothing is selected.')
          : range(host, { sheet, block: { row: 0, column: 0, rows: 1, columns: 1 } });
      },
    },
  });
}

function application(host: Host): HostObject {
  const { workbook } = host;
  return new HostObject('Application', {
    properties: {
      ...kept(workbook.application, { CalculationMode: 'Automatic' }, (_, value) => {
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value))) {
          refuse('InvalidArgument', `Not a way to calculate: ${String(value)}`);
        }
      }),
      CalculationState: { get: () => 'Done' },
      CalculationEngineVersion: { get: () => 191029 },
      DecimalSeparator: { get: () => '.' },
      ThousandsSeparator: { get: () => ',' },
      UseSystemSeparators: { get: () => true },
    },
    methods: {
      Calculate: (type) => {
        if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(type))) {
          refuse('InvalidArgument', `Not a kind of calculation: ${String(type)}`);
        }
        host.calculateNow();
      },
      SuspendApiCalculationUntilNextSync: () => {
        host.suspendCalculation(true);
      },
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}
