import { COVER_TEXT } from '../../strings/front-sheets';
import { KIND_LABELS } from '../../strings/workbook';
import { join, named } from '../compose';
import { scenarioSheet, type PlanContext } from '../context';
import { hasActions, hasHistory, hasOutcomes } from '../has-plans';
import { TAB_COLOURS } from '../layout';
import { NAMES, SHEETS } from '../names';
import type { Formula } from '../formula';
import type { DefinedName, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { writeSignOff } from './cover-sign-off';
import type { ScenarioCalculation } from './scenario';

export interface CoverSheet {
  readonly plan: SheetPlan;
  readonly names: readonly DefinedName[];
}

/** Cover: what this is, its state, what is where, and how to read it. */
export function coverSheet(
  context: PlanContext,
  calculations: readonly ScenarioCalculation[],
  code: Formula,
  has: { readonly analysis: boolean; readonly dataPackage: boolean },
): CoverSheet {
  const sheet = new SheetBuilder(SHEETS.cover, TAB_COLOURS.front);
  sheet.heading(COVER_TEXT.title, COVER_TEXT.subtitle(context.baseline.title, context.labels[0]));
  sheet.width(0, 0, 24);
  sheet.width(1, 1, 104);
  const signOff = writeSignOff(sheet, context, code, 3);
  let row = signOff.last + 1;
  const facts: readonly [string, string][] = [
    [COVER_TEXT.version, `Upstream ${context.version}`],
    [COVER_TEXT.data, `${context.baseline.title} ${context.baseline.version}`],
  ];
  for (const [label, value] of facts) {
    sheet.text(row, 0, label, 'strong-label');
    sheet.text(row, 1, value);
    row += 1;
  }
  sheet.text(row, 0, COVER_TEXT.checks, 'strong-label');
  sheet.formula(row, 1, named(NAMES.checksPassed), 'general', { align: 'left' });

  row += 2;
  sheet.text(row, 0, COVER_TEXT.how, 'heading');
  sheet.blank(row, 1, 'heading');
  for (const [index, step] of COVER_TEXT.steps.entries()) {
    row += 1;
    sheet.text(row, 0, COVER_TEXT.step(index + 1), 'label');
    sheet.text(row, 1, step, 'prose', { wrap: true });
  }

  row += 2;
  sheet.text(row, 0, COVER_TEXT.contents, 'heading');
  sheet.blank(row, 1, 'heading');
  const { sheets } = COVER_TEXT;
  const before: readonly [string, string][] = [
    [SHEETS.summary, sheets.summary],
    [SHEETS.inputs, sheets.inputs],
    [SHEETS.baseline, sheets.baseline],
    [SHEETS.scenarios, sheets.scenarios],
    [SHEETS.doNothing, sheets.doNothing],
  ];
  const after: readonly [string, string][] = [
    [SHEETS.results, sheets.results],
    [SHEETS.compare, sheets.compare],
    ...(has.analysis ? [[SHEETS.sensitivity, sheets.sensitivity] as [string, string]] : []),
    [SHEETS.actuals, sheets.actuals],
    ...(hasActions(context.baseline) ? [[SHEETS.actions, sheets.actions] as [string, string]] : []),
    ...(hasOutcomes(context.baseline) ? [[SHEETS.outcomes, sheets.outcomes] as [string, string]] : []),
    [SHEETS.checks, sheets.checks],
    [SHEETS.sources, sheets.sources],
    ...(hasHistory(context.kept) ? [[SHEETS.history, sheets.history] as [string, string]] : []),
    ...(has.dataPackage ? [[SHEETS.dataPackage, sheets.dataPackage] as [string, string]] : []),
  ];
  const link = (name: string): void => {
    row += 1;
    sheet.text(row, 0, name, 'hyperlink');
    sheet.link({ row, column: 0 }, name, COVER_TEXT.goTo(name));
  };
  for (const [name, text] of before) {
    link(name);
    sheet.text(row, 1, text, 'prose');
  }
  calculations.forEach(({ fields }, index) => {
    link(scenarioSheet(index + 1));
    sheet.formula(row, 1, join(sheets.scenario, fields.name), 'general', { role: 'link' });
  });
  for (const [name, text] of after) {
    link(name);
    sheet.text(row, 1, text, 'prose');
  }

  row += 2;
  sheet.text(row, 0, COVER_TEXT.key, 'heading');
  sheet.blank(row, 1, 'heading');
  for (const kind of ['input', 'calculation', 'link'] as const) {
    row += 1;
    sheet.text(row, 0, KIND_LABELS[kind], kind);
    sheet.text(row, 1, COVER_TEXT.kinds[kind], 'prose');
  }
  row += 1;
  sheet.text(row, 0, COVER_TEXT.basis, 'tag');
  sheet.text(row, 1, COVER_TEXT.basisText, 'prose', { wrap: true });
  return {
    plan: sheet.build({ fitToHeight: 1, orientation: 'landscape' }),
    names: signOff.names,
  };
}
