import type { ColumnPlan, SheetPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { DEFAULT_COLUMN_WIDTH } from './row-heights';

/** Pixels of a digit in the default font, and of the space that the format adds to a column. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** How the sheet opens: grid lines off, at 100 %, rows and columns frozen, the cursor in A1. */
export function sheetViewXml(sheet: SheetPlan, isActive: boolean): string {
  const selected = isActive ? ' tabSelected="1"' : '';
  return (
    `<sheetViews><sheetView showGridLines="0"${selected} zoomScale="100" zoomScaleNormal="100" workbookViewId="0">` +
    `${paneXml(sheet)}</sheetView></sheetViews>`
  );
}

function paneXml({ freeze: { rows, columns } }: SheetPlan): string {
  const cursor = ' activeCell="A1" sqref="A1"/>';
  if (rows === 0 && columns === 0) return `<selection${cursor}`;
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  const panes = [
    ...(columns ? ['topRight'] : []),
    ...(rows ? ['bottomLeft'] : []),
    ...(rows && columns ? ['bottomRight'] : []),
  ];
  const active = panes.at(-1);
  return (
    `<pane${split} topLeftCell="${a1(rows, columns)}" activePane="${active}" state="frozen"/>` +
    panes.map((pane) => `<selection pane="${pane}"${pane === active ? cursor : '/>'}`).join('')
  );
}

/** The columns' widths; hidden ones are grouped, with the button that shows them on the column after. */
export function columnsXml(columns: readonly ColumnPlan[]): string {
  if (columns.length === 0) return '';
  const sorted = [...columns].sort((a, b) => a.from - b.from);
  const entries: string[] = [];
  let next = 0;
  let collapsed = false;
  for (const plan of sorted) {
    if (plan.from < next) throw new Error(`Two plans give column ${plan.from + 1} a width.`);
    if (collapsed && plan.from > next) {
      entries.push(columnXml(next, next, DEFAULT_COLUMN_WIDTH, ' collapsed="1"'));
      collapsed = false;
    }
    if (plan.hidden) {
      entries.push(columnXml(plan.from, plan.to, plan.width, ' hidden="1" outlineLevel="1"'));
    } else if (collapsed) {
      entries.push(columnXml(plan.from, plan.from, plan.width, ' collapsed="1"'));
      if (plan.to > plan.from) entries.push(columnXml(plan.from + 1, plan.to, plan.width, ''));
    } else {
      entries.push(columnXml(plan.from, plan.to, plan.width, ''));
    }
    collapsed = plan.hidden === true;
    next = plan.to + 1;
  }
  if (collapsed) entries.push(columnXml(next, next, DEFAULT_COLUMN_WIDTH, ' collapsed="1"'));
  return `<cols>${entries.join('')}</cols>`;
}

function columnXml(from: number, to: number, characters: number, attributes: string): string {
  const pixels = characters * DIGIT_PIXELS + PADDING_PIXELS;
  // The format counts widths in 256ths of a digit.
  const width = Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
  return `<col min="${from + 1}" max="${to + 1}" width="${width}" customWidth="1"${attributes}/>`;
}
