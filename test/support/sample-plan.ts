import type { CellPlan, DocumentProperties, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { block, EMPTY, INPUTS } from './sample-cells';
import { sampleCharts } from './sample-charts';
import { sampleInputs, sampleSummary, sampleYears } from './sample-sheets';

const PROPERTIES: DocumentProperties = {
  title: 'Sample & test',
  subject: 'Every feature of a plan',
  creator: 'Upstream',
  description: 'Holds <one> of each "thing"',
  keywords: 'prevention, budget',
  created: '2016-04-01T09:00:00Z',
};

/** A small workbook that uses everything that a plan can say. */
export function samplePlan(): WorkbookPlan {
  return {
    properties: PROPERTIES,
    sheets: [sampleSummary(), sampleInputs(), sampleYears(), sampleCharts()],
    names: [
      {
        name: 'ActiveScenario',
        sheet: 'Summary',
        area: block(3, 1),
      },
      {
        name: 'BaseCost',
        sheet: INPUTS,
        area: block(2, 1),
        comment: 'The budget of the base year, £m',
      },
    ],
    activeSheet: 'Years',
  };
}

/** A workbook of one sheet with these cells and nothing else. */
export function planOf(cells: readonly CellPlan[], parts: Partial<SheetPlan> = {}): WorkbookPlan {
  const sheet: SheetPlan = { ...EMPTY, name: 'Sheet', cells, ...parts };
  return { properties: PROPERTIES, sheets: [sheet], names: [], activeSheet: sheet.name };
}
