import { namesIn } from './formula-text';
import { refuse } from './host-error';
import { sheetNamed, tableNamed, type WorkbookState } from './workbook-state';

/**
 * Refuses what Excel would not take as a formula: brackets or quotes left open, a dangling operator,
 * a sheet or a table that is not there. An unknown name is taken, and shows as `#NAME?`.
 */
export function checkFormula(workbook: WorkbookState, formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, 'Sheet!');
  const structured = bare.replace(/\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, '');
  const wrong =
    structured.includes('"') ||
    /[[\]]/.test(structured) ||
    !balanced(structured) ||
    /[-+*/^&=<>,(]\s*$/.test(structured) ||
    /[-+*/^&(,]\s*[*/^&,)]/.test(structured.replace(/\(\s*\)/g, '(0)').replace(/,(?=\s*[,)])/g, ',0'));
  if (wrong || formula.length > 8193) refuse('InvalidArgument', `Not a formula: ${formula}`);
  for (const { kind, name } of namesIn(formula)) {
    if (kind === 'sheet' && sheetNamed(workbook, name) === undefined) {
      refuse('InvalidArgument', `The formula names a sheet that is not there: ${name}`);
    }
    if (kind === 'table' && tableNamed(workbook, name) === undefined) {
      refuse('InvalidArgument', `The formula names a table that is not there: ${name}`);
    }
  }
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
