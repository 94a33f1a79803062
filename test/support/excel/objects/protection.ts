import type { Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { change, type SheetState } from '../workbook-state';

/** The protection of a sheet. */
export function protection(host: Host, sheet: SheetState): HostObject {
  return new HostObject('WorksheetProtection', {
    properties: {
      Protected: { get: () => sheet.protection !== undefined },
      Options: { get: () => sheet.protection?.options ?? null },
    },
    methods: {
      Protect: (options, password) => {
        if (sheet.protection !== undefined) refuse('InvalidOperation', `${sheet.name} is protected already.`);
        change(host.workbook);
        sheet.protection = { options: options ?? {}, password: readPassword(password) };
      },
      Unprotect: (password) => {
        if (
          sheet.protection?.password !== undefined &&
          sheet.protection.password !== readPassword(password)
        ) {
          refuse('AccessDenied', 'Not the password.');
        }
        change(host.workbook);
        delete sheet.protection;
      },
    },
  });
}

/** The protection of the workbook's structure: its sheets, their names and order. */
export function workbookProtection(host: Host): HostObject {
  const { workbook } = host;
  return new HostObject('WorkbookProtection', {
    properties: { Protected: { get: () => workbook.protection !== undefined } },
    methods: {
      Protect: (password) => {
        change(workbook);
        workbook.protection = { password: readPassword(password) };
      },
      Unprotect: (password) => {
        if (
          workbook.protection?.password !== undefined &&
          workbook.protection.password !== readPassword(password)
        ) {
          refuse('AccessDenied', 'Not the password.');
        }
        change(workbook);
        delete workbook.protection;
      },
    },
  });
}

function readPassword(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given : undefined;
}
