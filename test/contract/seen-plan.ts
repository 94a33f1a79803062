import { evaluatePlan } from '../../src/workbook/evaluate';
import { pointsOf } from '../../src/workbook/layout';
import type {
  CellContent,
  CellPlan,
  ChartPlan,
  PlanValues,
  SheetArea,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from '../../src/workbook/plan';
import { a1, columnLetters, printArea, printFormula, printPlainArea } from '../../src/workbook/print';
import { CONDITIONAL_LOOKS, FONT, NUMBER_FORMATS, ROLE_LOOKS } from '../../src/workbook/styles';
import type {
  SeenCell,
  SeenChart,
  SeenColumn,
  SeenConditionalFormat,
  SeenLines,
  SeenLook,
  SeenPrint,
  SeenSheet,
  SeenValidation,
  SeenWorkbook,
} from './seen';
import { plainReference } from './seen-reference';

const BOX = 'A6A6A6';

const reference = (area: SheetArea): string => plainReference(printArea(area));

/** What is seen of a plan in a host that can show all of it, with the values that we work out. */
export function plannedWorkbook(plan: WorkbookPlan): SeenWorkbook {
  const values = evaluatePlan(plan);
  return {
    sheets: plan.sheets.map((sheet) => plannedSheet(sheet, values)),
    activeSheet: plan.activeSheet,
    names: Object.fromEntries(
      plan.names.map(({ name, sheet, area, comment = '' }) => [
        name,
        { refersTo: reference({ sheet, ...area }), comment },
      ]),
    ),
  };
}

function plannedSheet(sheet: SheetPlan, values: PlanValues): SeenSheet {
  const cells = new Map(sheet.cells.map((cell) => [a1(cell.row, cell.column), cell]));
  const columns = plannedColumns(sheet);
  const heights = new Map(sheet.rowHeights.map(({ row, points }) => [row, points]));
  const held = sheet.cells.filter(({ content }) => content.kind !== 'blank' && !isEmptyText(content));
  return {
    name: sheet.name,
    tabColour: sheet.tabColour,
    hasGridlines: false,
    held: held.map(({ row, column }) => a1(row, column)),
    cell: (address) => {
      const cell = cells.get(address);
      return cell && plannedCell(sheet, cell, values);
    },
    column: (index) => columns.get(index),
    rowHeight: (row) => heights.get(row),
    frozen: sheet.freeze,
    tables: sheet.tables.map(({ name, area, columns, hasTotals, description }) => ({
      name,
      address: printPlainArea(area),
      columns: columns.map((column) => column.name),
      hasTotals,
      description,
    })),
    validations: sheet.validations.map((validation) => plannedValidation(sheet, validation)),
    conditionalFormats: sheet.conditionalFormats.map(({ area, when, look }): SeenConditionalFormat => {
      const { colour, fill, bold } = CONDITIONAL_LOOKS[look];
      const formula = printFormula(when, { sheet: sheet.name, ...area.from });
      return { address: printPlainArea(area), formula, colour, fill, bold };
    }),
    links: sheet.links.map(({ cell, target, tip }) => ({
      cell: a1(cell.row, cell.column),
      target: `${target.sheet}!${a1(target.cell.row, target.cell.column)}`,
      tip,
    })),
    notes: sheet.notes.map(({ cell, text }) => ({ cell: a1(cell.row, cell.column), text })),
    charts: sheet.charts.map((chart) => plannedChart(chart, values)),
    print: plannedPrint(sheet),
  };
}

/** A cell cannot hold an empty text: it is blank. */
const isEmptyText = (content: CellContent): boolean => content.kind === 'text' && content.value === '';

function plannedCell(
  { name }: SheetPlan,
  { row, column, content, style }: CellPlan,
  values: PlanValues,
): SeenCell {
  return {
    value: isEmptyText(content) ? undefined : values.at(name, row, column),
    formula:
      content.kind === 'formula' ? printFormula(content.formula, { sheet: name, row, column }) : undefined,
    format: NUMBER_FORMATS[style.format],
    look: plannedLook(style),
  };
}

function plannedLook({ role, wrap = false, align, indent = false }: CellPlan['style']): SeenLook {
  const { sizePoints, colour, bold, italic, underline, fill } = ROLE_LOOKS[role];
  return {
    font: FONT,
    size: sizePoints,
    colour,
    bold,
    italic,
    underline,
    fill,
    // Only on the left is there room before a text.
    horizontal: align ?? (indent ? 'left' : undefined),
    vertical: role === 'header' ? 'centre' : 'top',
    wrap,
    indent: indent ? 1 : 0,
    locked: role !== 'input',
    lines: plannedLines(role),
  };
}

function plannedLines(role: CellPlan['style']['role']): SeenLines {
  const { border, colour } = ROLE_LOOKS[role];
  if (border === 'none') return {};
  return border === 'box' ? { top: BOX, bottom: BOX, left: BOX, right: BOX } : { [border]: colour };
}

function plannedColumns({ columns }: SheetPlan): ReadonlyMap<number, SeenColumn> {
  const seen = new Map<number, SeenColumn>();
  for (const { from, to, width, hidden = false } of columns) {
    const pixels = (pointsOf(width) * 96) / 72;
    for (let column = from; column <= to; column += 1) {
      seen.set(column, { pixels, isHidden: hidden, isGrouped: hidden });
    }
  }
  return seen;
}

function plannedValidation(sheet: SheetPlan, plan: ValidationPlan): SeenValidation {
  const { area, allowBlank, prompt, promptTitle = '', errorTitle, error } = plan;
  return {
    address: printPlainArea(area),
    rule: plannedRule(sheet, plan),
    allowBlank,
    prompt: prompt === undefined ? undefined : { title: promptTitle, text: prompt },
    error: { title: errorTitle, text: error },
  };
}

function plannedRule({ name }: SheetPlan, { rule, area }: ValidationPlan): SeenValidation['rule'] {
  switch (rule.kind) {
    case 'list':
      return { kind: 'list', source: reference(rule.source) };
    case 'choices':
      return { kind: 'choices', choices: rule.choices };
    case 'number':
      return { kind: rule.whole ? 'whole' : 'decimal', from: rule.minimum, to: rule.maximum };
    case 'formula':
      return { kind: 'formula', formula: printFormula(rule.formula, { sheet: name, ...area.from }) };
  }
}

function plannedChart(chart: ChartPlan, values: PlanValues): SeenChart {
  const { name, kind, title, altText, at, size, categories, categoryTitle, valueTitle, valueFormat } = chart;
  const textOf = ({ sheet, from }: SheetArea): string =>
    String(values.at(sheet, from.row, from.column) ?? '');
  const isLine = kind === 'line';
  return {
    name,
    kind,
    title,
    description: altText,
    at: a1(at.row, at.column),
    ...size,
    categories: reference(categories),
    categoryTitle,
    valueTitle,
    valueFormat: NUMBER_FORMATS[valueFormat],
    fromTheTop: kind === 'bar',
    series: chart.series.map((series) => {
      const { invisible = false, hideInLegend = false, colour, dash = 'solid', marker = 'none' } = series;
      return {
        name: textOf(series.name),
        nameFrom: reference(series.name),
        values: reference(series.values),
        colour: invisible ? undefined : colour,
        dash: isLine ? dash : undefined,
        marker: isLine ? marker : undefined,
        isInLegend: !invisible && !hideInLegend,
      };
    }),
  };
}

function plannedPrint({ print }: SheetPlan): SeenPrint {
  const { orientation, fitToHeight, area, titleRows, titleColumns } = print;
  return {
    orientation,
    paper: 'A4',
    pagesWide: 1,
    pagesHigh: fitToHeight,
    area: area && printPlainArea(area),
    titleRows: titleRows && `${titleRows.from + 1}:${titleRows.to + 1}`,
    titleColumns: titleColumns && `${columnLetters(titleColumns.from)}:${columnLetters(titleColumns.to)}`,
    footer: ['&F: &A', '&D', 'Page &P of &N'],
  };
}
