import type { GridHost } from '../../src/hosts/grid/grid-host';
import type { ChartPlan, LinkPlan, SheetArea, ValidationPlan } from '../../src/workbook/plan';
import { a1, printArea, printFormula, printPlainArea } from '../../src/workbook/print';
import { NUMBER_FORMATS } from '../../src/workbook/styles';
import type { SeenChart, SeenLink, SeenValidation } from './seen';
import { plainReference } from './seen-reference';

const reference = (area: SheetArea): string => plainReference(printArea(area));

/** A rule on what may be typed, as the page has it from the host. */
export function seenValidation(
  sheet: string,
  { area, rule, allowBlank, prompt, promptTitle = '', error, errorTitle }: ValidationPlan,
): SeenValidation {
  return {
    address: printPlainArea(area),
    rule: seenRule(sheet, area, rule),
    allowBlank,
    prompt: prompt === undefined ? undefined : { title: promptTitle, text: prompt },
    error: { title: errorTitle, text: error },
  };
}

function seenRule(
  sheet: string,
  { from }: ValidationPlan['area'],
  rule: ValidationPlan['rule'],
): SeenValidation['rule'] {
  switch (rule.kind) {
    case 'list':
      return { kind: 'list', source: reference(rule.source) };
    case 'choices':
      return { kind: 'choices', choices: rule.choices };
    case 'number':
      return { kind: rule.whole ? 'whole' : 'decimal', from: rule.minimum, to: rule.maximum };
    case 'formula':
      return { kind: 'formula', formula: printFormula(rule.formula, { sheet, ...from }) };
  }
}

export function seenLink({ cell, target, tip }: LinkPlan): SeenLink {
  return {
    cell: a1(cell.row, cell.column),
    target: `${target.sheet}!${a1(target.cell.row, target.cell.column)}`,
    tip,
  };
}

/** A chart as the page has it from the host, with the names of its series as their cells hold them. */
export function seenChart(host: GridHost, chart: ChartPlan): SeenChart {
  const { name, kind, title, altText, at, size, categories, categoryTitle, valueTitle, valueFormat } = chart;
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
    series: chart.series.map((series) => ({
      name: String(host.valuesOf(series.name)[0]?.[0] ?? ''),
      nameFrom: reference(series.name),
      values: reference(series.values),
      colour: series.invisible ? undefined : series.colour,
      dash: isLine ? (series.dash ?? 'solid') : undefined,
      marker: isLine ? (series.marker ?? 'none') : undefined,
      isInLegend: !series.invisible && !series.hideInLegend,
    })),
  };
}
