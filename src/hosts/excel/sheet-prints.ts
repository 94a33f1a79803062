import type { SheetPlan } from '../../workbook/plan';
import type { NameOf } from './chart-names';
import { Hash, knownPrint, printOf } from './prints';

/**
 * The parts of a sheet that are written or left alone, each on its own. `places` are those of charts,
 * and of what they show, with its names.
 */
export const PARTS = ['words', 'looks', 'page', 'rules', 'charts', 'places'] as const;
export type SheetPart = (typeof PARTS)[number];

/** Of each part what is equal for plans that are alike in it. 64 bits, in hexadecimal. */
export type SheetPrints = Readonly<Record<SheetPart, string>>;

/** The prints of a sheet. Values of inputs are in none of them, but as names of a chart's series. */
export function printsOf(plan: SheetPlan, nameOf: NameOf): SheetPrints {
  const { name, tabColour, columns, rowHeights, freeze, print } = plan;
  const { tables, links, validations, conditionalFormats, notes, charts } = plan;
  const [words, looks] = [new Hash(), new Hash()];
  words.add(JSON.stringify([name, tables, links]));
  for (const { row, column, content, style } of plan.cells) {
    const place = `${row},${column},`;
    looks.add(place + knownPrint(style));
    if (content.kind === 'formula') words.add(place + knownPrint(content.formula));
    else if (style.role === 'input') words.add(`${place}input`);
    else if (content.kind === 'blank') words.add(place);
    else words.add(`${place}${content.kind}:${String(content.value)}`);
  }
  return {
    words: words.finish(),
    looks: looks.finish(),
    page: printOf({ tabColour, columns, rowHeights, freeze, print }),
    rules: printOf({ validations, conditionalFormats, notes }),
    // Excel has no place for a chart's alternative text.
    charts: printOf(
      charts.map((chart) => [
        without(chart, ['altText', 'at', 'size', 'categories', 'series']),
        chart.series.map((series) => without(series, ['values'])),
      ]),
    ),
    places: printOf(
      charts.map(({ at, size, categories, series }) => [
        at,
        size,
        categories,
        series.map(({ name, values }) => [nameOf(name), values]),
      ]),
    ),
  };
}

/** An object but for some of its properties. */
function without(object: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
