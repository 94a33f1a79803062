import type { Provenance } from '../../data/baseline';
import { SOURCES_TEXT } from '../../strings/result-sheets';
import type { PlanContext } from '../context';
import { TAB_COLOURS } from '../layout';
import { isJudged } from '../logged-assumptions';
import { SHEETS, TABLES } from '../names';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { mixLabel, writeAssumptionLog } from './assumption-log';
import { documentOf } from './provenance';
import type { SensitivitySheet } from './sensitivity';

const WIDTHS = [22, 28, 54, 28, 22, 14, 12, 16, 12, 11, 13, 7, 14, 12, 26];
const FIRST = 3;

type Row = readonly [
  kind: string,
  topic: string,
  statement: string,
  document: string,
  section: string,
  value: string,
];

/** Sources: the log of assumptions, each fact with its document and section, the terms. */
export function sourcesSheet(context: PlanContext, sensitivity: SensitivitySheet | undefined): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.sources, TAB_COLOURS.reference);
  sheet.heading(SOURCES_TEXT.title, SOURCES_TEXT.subtitle);
  WIDTHS.forEach((width, column) => {
    sheet.width(column, column, width);
  });
  sheet.freezeAt(0, 2);
  const log = writeAssumptionLog(sheet, context, sensitivity, FIRST);
  const facts = writeFacts(sheet, context, log + 2);
  if (context.baseline.glossary.length > 0) writeGlossary(sheet, context, facts + 2);
  return sheet.build({
    fitToHeight: 0,
    orientation: 'landscape',
    titleRows: { from: 0, to: 1 },
  });
}

/** `tblSources`; gives its last row. */
function writeFacts(sheet: SheetBuilder, context: PlanContext, top: number): number {
  const columns = SOURCES_TEXT.columns;
  const header = top + 1;
  sheet.text(top, 0, SOURCES_TEXT.facts, 'heading');
  sheet.headers(header, 0, columns);
  const rows = [...factRows(context), ...statedRows(context)];
  rows.forEach((cells, index) => {
    const row = header + 1 + index;
    cells.forEach((text, column) => {
      if (text !== '') sheet.text(row, column, text, column === 1 ? 'label' : 'tag', { wrap: true });
    });
  });
  const last = header + rows.length;
  sheet.table({
    name: TABLES.sources,
    description: SOURCES_TEXT.table,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return last;
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
      titleOf(source),
      section,
      `£${totalGbpM.toFixed(2)}m`,
    ]),
    ...baseline.budgets.map(({ footprint, strategy, spendGbpM, basis, source, section }): Row => [
      basis,
      SOURCES_TEXT.budget(context.labels[0]),
      `${labelOf(footprint)}: ${baseline.strategies.find(({ key }) => key === strategy)?.label ?? strategy}`,
      titleOf(source),
      section,
      `£${spendGbpM.toFixed(2)}m`,
    ]),
    ...baseline.facts.map(({ topic, statement, value, source, section }): Row => [
      SOURCES_TEXT.sourced,
      topic,
      statement,
      titleOf(source),
      section,
      value,
    ]),
  ];
}

/** Yearly series and tier mixes that stand in a document. */
function statedRows({ baseline }: PlanContext): readonly Row[] {
  const stated = (topic: string, { basis, rationale, source, section }: Provenance): Row => [
    basis,
    topic,
    rationale,
    documentOf(baseline, source),
    section,
    SOURCES_TEXT.seeInputs,
  ];
  return [
    ...baseline.series.filter((one) => !isJudged(one)).map((one) => stated(one.label, one)),
    ...baseline.mixes.filter((one) => !isJudged(one)).map((one) => stated(mixLabel(baseline, one), one)),
  ];
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
