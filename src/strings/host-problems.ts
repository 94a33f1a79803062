import type { HostProblem, LeftOut } from '../hosts/host';

const MOST_PLACES = 3;

/** The sheet of what had been typed over calculations. */
export const KEPT_ASIDE = {
  title: 'Kept aside',
  subtitle: 'What was found typed over calculations, or where a table grew; ours stand again where it was.',
  columns: ['Sheet', 'Cell', 'Found'],
} as const;

/** A host's problem in one plain sentence: what happened, whether anything is lost, what to do. */
export function describeHostProblem(problem: HostProblem): string {
  switch (problem.code) {
    case 'cell-being-edited':
      return 'A cell is being edited, so nothing was written: press Enter or Esc in it, then try again.';
    case 'sheet-protected':
      return `The sheet “${problem.sheet}” is protected, so nothing was written: unprotect it under Review, then try again.`;
    case 'sheet-name-taken':
      return `The workbook has a sheet of its own called “${problem.sheet}”, so nothing was written: rename that sheet, or start in a new workbook.`;
    case 'table-in-the-way':
      return `Your table “${problem.table}” stands on the sheet “${problem.sheet}” in rows that have to go, so nothing was written: move it to a sheet of its own, then try again.`;
    case 'sheet-gone':
      return `The workbook has no sheet “${problem.sheet}” any more: run again to write it anew.`;
    case 'workbook-read-only':
      return 'This workbook cannot be changed: choose Enable editing, or save a copy under another name, then try again.';
    case 'would-leave-out':
      return `The workbook has work of your own that a new file would not hold (${placesOf(problem.parts)}), so nothing was written: keep the file as it is and move that work into a workbook of its own, or choose to go on without it.`;
    case 'changed-meanwhile':
      return `Someone changed ${problem.sheet}!${problem.address} since it was read, so nothing was written: look at the change, then run again.`;
    case 'host-too-old':
      return `This version of Excel is too old (it offers ExcelApi ${problem.found}; ${problem.needed} is needed): update Excel, or open the workbook in Excel for the web.`;
    case 'library-unreachable':
      return 'Excel’s add-in library could not be loaded: check the connection, or ask your administrator to allow appsforoffice.microsoft.com, then reopen the pane.';
    case 'request-too-large':
      return `Excel refused the workbook as too large (${kilobytes(problem.bytes)} in one go): take fewer scenarios, then try again.`;
    case 'cancelled':
      return problem.written.length === 0
        ? 'Cancelled before anything was written: run again when you are ready.'
        : `Cancelled; whole so far: ${problem.written.join(', ')}. Run again to write the rest.`;
    case 'incomplete':
      return `Writing stopped at the sheet “${problem.stoppedAt}” (${problem.cause}); ${
        problem.written.length === 0
          ? 'none of our sheets is whole yet'
          : `whole are ${problem.written.join(', ')}`
      }: run again to complete it.`;
    case 'refused':
      return `A step was refused, and the workbook is as it was (${problem.cause}): try again, and report this if it comes back.`;
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KB`;
}

/** Where the user's own work stands: the first few places, and how many more there are. */
function placesOf(parts: readonly LeftOut[]): string {
  const shown = parts.slice(0, MOST_PLACES).map(({ sheet, address }) => {
    return address === undefined ? `the sheet “${sheet}”` : `${sheet}!${address}`;
  });
  const more = parts.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
