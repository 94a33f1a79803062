import { SOURCES_TEXT } from '../../strings/result-sheets';
import type { PlanContext } from '../context';
import { TAB_COLOURS } from '../layout';
import { SHEETS, TABLES } from '../names';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { documentOf } from './provenance';

const WIDTHS = [12, 30, 66, 34, 50, 34, 12];
const HEADER = 4;

type Row = readonly [
  kind: string,
  topic: string,
  statement: string,
  value: string,
  document: string,
  section: string,
  confidence: string,
];

/** Sources: each fact with its document and section, each assumption with its reason, the terms. */
export function sourcesSheet(context: PlanContext): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.sources, TAB_COLOURS.reference);
  sheet.heading(SOURCES_TEXT.title, SOURCES_TEXT.subtitle);
  WIDTHS.forEach((width, column) => {
    sheet.width(column, column, width);
  });
  sheet.freezeAt(HEADER + 1, 0);
  sheet.text(HEADER - 1, 0, SOURCES_TEXT.facts, 'heading');
  sheet.headers(HEADER, 0, SOURCES_TEXT.columns);
  const rows = [...factRows(context), ...assumptionRows(context)];
  rows.forEach((cells, index) => {
    const row = HEADER + 1 + index;
    cells.forEach((text, column) => {
      if (text !== '') sheet.text(row, column, text, column === 1 ? 'label' : 'tag', { wrap: true });
    });
  });
  const last = HEADER + rows.length;
  sheet.table({
    name: TABLES.sources,
    description: SOURCES_TEXT.table,
    area: { from: { row: HEADER, column: 0 }, to: { row: last, column: WIDTHS.length - 1 } },
    columns: SOURCES_TEXT.columns.map((name) => ({ name })),
    hasTotals: false,
  });
  if (context.baseline.glossary.length > 0) writeGlossary(sheet, context, last + 2);
  return sheet.build({
    fitToHeight: 0,
    orientation: 'landscape',
    titleRows: { from: 0, to: 1 },
  });
}

function factRows(context: PlanContext): readonly Row[] {
  const { baseline, footprints } = context;
  const titleOf = (key: string): string => documentOf(baseline, key);
  const labelOf = (key: string): string => footprints.find((one) => one.key === key)?.label ?? key;
  return [
    ...baseline.publishedTotals.map(({ footprint, totalGbpM, basis, source, section }): Row => [
      basis,
      SOURCES_TEXT.total,
      labelOf(footprint),
      `£${totalGbpM.toFixed(2)}m`,
      titleOf(source),
      section,
      '',
    ]),
    ...baseline.budgets.map(({ footprint, strategy, spendGbpM, basis, source, section }): Row => [
      basis,
      SOURCES_TEXT.budget(context.labels[0]),
      `${labelOf(footprint)}: ${baseline.strategies.find(({ key }) => key === strategy)?.label ?? strategy}`,
      `£${spendGbpM.toFixed(2)}m`,
      titleOf(source),
      section,
      '',
    ]),
    ...baseline.facts.map(({ topic, statement, value, source, section }): Row => [
      SOURCES_TEXT.sourced,
      topic,
      statement,
      value,
      titleOf(source),
      section,
      '',
    ]),
  ];
}

function assumptionRows(context: PlanContext): readonly Row[] {
  const { baseline } = context;
  const titleOf = (key: string): string => documentOf(baseline, key);
  const strategyOf = (key: string): string =>
    baseline.strategies.find((one) => one.key === key)?.label ?? key;
  return [
    ...baseline.assumptions.map(({ label, rationale, ...rest }) => ({
      ...rest,
      topic: label,
      statement: rationale,
    })),
    ...baseline.series.map(({ label, rationale, ...rest }) => ({
      ...rest,
      topic: label,
      statement: rationale,
    })),
    ...baseline.mixes.map(({ strategy, rationale, ...rest }) => ({
      ...rest,
      topic: `${SOURCES_TEXT.mix}: ${strategyOf(strategy)}`,
      statement: rationale,
    })),
  ].map(({ basis, topic, statement, source, section, confidence }): Row => [
    basis,
    topic,
    statement,
    SOURCES_TEXT.seeInputs,
    titleOf(source),
    section,
    confidence,
  ]);
}

function writeGlossary(sheet: SheetBuilder, context: PlanContext, top: number): void {
  const { glossary } = context.baseline;
  sheet.text(top, 0, SOURCES_TEXT.glossary, 'heading');
  const header = top + 1;
  // Two narrow columns hold the number and the term, so that the meanings stand in the wide one.
  sheet.headers(header, 0, SOURCES_TEXT.glossaryColumns);
  glossary.forEach(({ term, meaning }, index) => {
    const row = header + 1 + index;
    sheet.number(row, 0, index + 1, 'whole');
    sheet.text(row, 1, term, 'strong-label', { wrap: true });
    sheet.text(row, 2, meaning, 'tag', { wrap: true });
  });
  sheet.table({
    name: TABLES.glossary,
    description: SOURCES_TEXT.glossaryTable,
    area: { from: { row: header, column: 0 }, to: { row: header + glossary.length, column: 2 } },
    columns: SOURCES_TEXT.glossaryColumns.map((name) => ({ name })),
    hasTotals: false,
  });
}
