import type { Compared, Headline } from '../app/headline';
import { HEADLINE_TEXT as TEXT } from '../strings/cli';
import { PREVIEW_TEXT } from '../strings/preview';
import { NOT_WITHIN_HORIZON, PLAUSIBILITY_WORDS } from '../strings/workbook';
import { decimal, percent, pounds, withSign } from '../strings/numbers';
import { shownText } from './shown-text';

const WIDTH = 100;
const INDENT = '  ';
const GAP = 3;

type Row = readonly [label: string, doNothing: string, scenario: string, change: string];

/** Headline figures as text, a block a scenario, in aligned columns of at most 100 characters. */
export function headlineTable(headlines: readonly Headline[]): string {
  const tables = headlines.map((headline) => [header, ...figures(headline)]);
  const widths = columnWidths(tables.flat());
  const blocks = headlines.map((headline, index) =>
    [
      ...wrap(shownText(headline.name), ''),
      ...wrap(introduction(headline), INDENT),
      '',
      ...tables[index]!.map((row) => layOut(row, widths)),
      '',
      ...breakEvens(headline).map((line) => `${INDENT}${line}`),
      ...remarks(headline).flatMap((remark) => wrap(remark, INDENT)),
    ].join('\n'),
  );
  return `${[...blocks, TEXT.note].join('\n\n')}\n`;
}

function introduction({ footprint, horizonYear, funding, isIdle }: Headline): string {
  const subject = TEXT.subject(shownText(footprint), horizonYear);
  return `${subject} ${isIdle ? TEXT.idle : TEXT.funding[funding]}`;
}

const { doNothing, scenario, change } = TEXT.columns;
const header: Row = ['', doNothing, scenario, change];

function figures({ gap, preventionShare, admissions, bedDays, base, baseYear }: Headline): readonly Row[] {
  const counted = (label: string, compared: Compared): Row => [
    label,
    decimal(compared.doNothing),
    decimal(compared.scenario),
    withSign(compared.scenario / compared.doNothing - 1, percent),
  ];
  const points = (share: number): string => TEXT.points(decimal(share * 100));
  return [
    [TEXT.gap, pounds(gap.doNothing), pounds(gap.scenario), withSign(gap.scenario - gap.doNothing, pounds)],
    [
      TEXT.preventionShare,
      percent(preventionShare.doNothing),
      percent(preventionShare.scenario),
      withSign(preventionShare.scenario - preventionShare.doNothing, points),
    ],
    counted(TEXT.admissions(baseYear, decimal(base.admissions)), admissions),
    counted(TEXT.bedDays(baseYear, decimal(base.bedDays)), bedDays),
  ];
}

function breakEvens({ breakEven, isIdle }: Headline): readonly string[] {
  if (isIdle) return [TEXT.nothingToBreakEven];
  const { inYear, cumulative, discounted } = TEXT.breakEven;
  const rows = [
    [inYear, breakEven.inYear],
    [cumulative, breakEven.cumulative],
    [discounted, breakEven.discounted],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, year]) => `${label.padEnd(width + GAP)}${year ?? NOT_WITHIN_HORIZON}`);
}

function remarks({
  plausibility,
  plausibilityYear,
  unplacedGbpM,
  leverReleasedGbpM,
  horizonYear,
}: Headline): readonly string[] {
  const { level, avoided } = plausibility;
  return [
    ...(leverReleasedGbpM > 0 ? [PREVIEW_TEXT.levers(pounds(leverReleasedGbpM), horizonYear)] : []),
    ...(level === 'green'
      ? []
      : [TEXT.plausibility(PLAUSIBILITY_WORDS[level], percent(avoided), plausibilityYear)]),
    ...(unplacedGbpM > 0 ? [TEXT.unplaced(pounds(unplacedGbpM))] : []),
  ];
}

function columnWidths(rows: readonly Row[]): readonly number[] {
  return header.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
}

function layOut([label, ...cells]: Row, [first = 0, ...others]: readonly number[]): string {
  const columns = cells.map((cell, index) => cell.padStart(GAP + others[index]!));
  return `${INDENT}${label.padEnd(first)}${columns.join('')}`;
}

/** Lines of at most 100 characters, each with the indent; a word that is longer is cut. */
function wrap(text: string, indent: string): readonly string[] {
  const room = WIDTH - indent.length;
  const lines: string[] = [];
  for (const word of text
    .split(' ')
    .flatMap((long) => long.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [''])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}`);
}
