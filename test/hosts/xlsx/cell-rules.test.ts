import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { columnOf, equal } from '../../../src/workbook/compose';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { SheetPlan, ValidationPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { readXlsx, type ReadWorkbook } from '../../support/read-xlsx';
import { child, descendants } from '../../support/read-xml';
import { block, INPUTS } from '../../support/sample-cells';
import { planOf, samplePlan } from '../../support/sample-plan';

function read(plan: WorkbookPlan): ReadWorkbook {
  return readXlsx(writeXlsx(plan, evaluatePlan(plan)));
}

const book = read(samplePlan());

describe('A written rule', () => {
  const rules = (sheet: string) =>
    descendants(book.sheetPart(sheet), 'dataValidation').map((rule) => ({
      ...rule.attributes,
      formulas: rule.children.map(({ text }) => text),
    }));

  it('offers a list from another sheet, with a prompt', () => {
    expect(rules('Summary')).toEqual([
      {
        type: 'list',
        showInputMessage: '1',
        showErrorMessage: '1',
        errorTitle: 'Not a scenario',
        error: 'Choose one from the list.',
        promptTitle: 'Scenario',
        prompt: 'Choose one._x000A_Everything follows.',
        sqref: 'B4',
        formulas: [`'O''Brien & "in"'!$B$6:$B$8`],
      },
    ]);
  });

  it('bounds numbers, offers choices and tests with a formula', () => {
    expect(rules(INPUTS)).toMatchObject([
      { type: 'decimal', operator: 'between', sqref: 'B3', formulas: ['0', '1000.5'] },
      { type: 'list', sqref: 'B4', formulas: ['"linear,s-curve,<""&"">"'] },
      { type: 'whole', operator: 'between', sqref: 'B5', formulas: ['1', '21'] },
      { type: 'custom', sqref: 'B6:B8', formulas: ['COUNTA(B6)<2'] },
    ]);
  });

  it('colours cells by a formula, in the order of the plan', () => {
    const formats = descendants(book.sheetPart('Summary'), 'conditionalFormatting').map((format) => [
      format.attributes.sqref,
      child(format, 'cfRule')?.attributes.priority,
      descendants(format, 'formula')[0]?.text,
    ]);
    expect(formats).toEqual([
      ['B5', '1', '$B$5>100'],
      ['B7', '2', '$B$7=NOT(OR(0))'],
    ]);
    expect(descendants(book.sheetPart('Years'), 'formula')[0]?.text).toBe('B5>0.015');
  });

  const choices = (more: Partial<ValidationPlan>): Partial<SheetPlan> => ({
    validations: [
      {
        area: block(6, 1),
        rule: { kind: 'choices', choices: ['a', 'b'] },
        allowBlank: true,
        errorTitle: '',
        error: '',
        ...more,
      },
    ],
  });

  it.each([
    ['a prompt title of 33 characters', choices({ promptTitle: 'a'.repeat(33) })],
    ['a prompt of 256 characters', choices({ prompt: 'a'.repeat(256) })],
    ['an error title of 33 characters', choices({ errorTitle: 'a'.repeat(33) })],
    ['an error of 226 characters', choices({ error: 'a'.repeat(226) })],
    ['a choice with a comma', choices({ rule: { kind: 'choices', choices: ['a,b'] } })],
    ['choices of 256 characters', choices({ rule: { kind: 'choices', choices: ['a'.repeat(256)] } })],
    [
      'a table column in its formula',
      choices({ rule: { kind: 'formula', formula: equal(columnOf('tblA', 'B'), 1) } }),
    ],
  ])('cannot have %s, which Excel would refuse', (_, parts) => {
    expect(() => read(planOf([], parts))).toThrow('Sheet');
  });
});
