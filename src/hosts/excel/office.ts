/// <reference types="office-js" />
import { err, ok, type Result } from 'neverthrow';
import type { HostProblem } from '../host';

export type ExcelContext = Excel.RequestContext;
export type ExcelSheet = Excel.Worksheet;
export type ExcelRange = Excel.Range;
export type ExcelName = Excel.NamedItem;
export type ExcelChart = Excel.Chart;
export type ExcelTable = Excel.Table;
export type ExcelFormat = Excel.RangeFormat;
export type ExcelColumnProperties = Excel.SettableColumnProperties;
export type ExcelValidation = Excel.DataValidation;
export type ExcelValidationRule = Excel.DataValidationRule;
export type SheetChange = Excel.WorksheetChangedEventArgs;

/** The two globals that Office's script makes. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

const PATIENCE_MS = 10_000;

/**
 * The globals, once Office is ready. Where its script is blocked they never come, or never get
 * ready: after `patienceMs` milliseconds that is a problem, not a wait without end.
 */
export async function officeReady(
  find: () => Partial<OfficeGlobals> = () => globalThis as Partial<OfficeGlobals>,
  patienceMs = PATIENCE_MS,
): Promise<Result<OfficeGlobals, HostProblem>> {
  const { Office: office } = find();
  if (!office) return err({ code: 'library-unreachable' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMs);
  });
  const ready = await Promise.race([office.onReady().then(() => true), late]);
  clearTimeout(timer);
  const { Excel: excel } = find();
  return ready && excel ? ok({ Excel: excel, Office: office }) : err({ code: 'library-unreachable' });
}

/** Whether the host offers a version of Excel's programming interface: `1.9`. */
export function supports({ Office: office }: OfficeGlobals, version: string): boolean {
  return office.context.requirements.isSetSupported('ExcelApi', version);
}
