import { block, cell } from '../support/sample-cells';
import { findingsIn, onlyFault, withCell, withChart, withSheet, withValidation } from './forge';

test.each([
  ['promptTitle', 32],
  ['prompt', 255],
  ['errorTitle', 32],
  ['error', 225],
])("a rule's %s of more than %s characters is a fault", (field, most) => {
  expect(findingsIn(withValidation({ [field]: 'x'.repeat(most) }))).toEqual([]);
  expect(onlyFault(withValidation({ [field]: 'x'.repeat(most + 1) }))).toBe(
    'validation-text-too-long Data D5',
  );
});

test('choices of more than 255 characters together are a fault', () => {
  const choices = (last: number) => ({
    rule: { kind: 'choices' as const, choices: ['x'.repeat(200), 'x'.repeat(last)] },
  });
  expect(findingsIn(withValidation(choices(54)))).toEqual([]);
  expect(onlyFault(withValidation(choices(55)))).toBe('validation-choices-too-long Data D5');
});

test('a choice with a comma is a fault', () => {
  expect(onlyFault(withValidation({ rule: { kind: 'choices', choices: ['a, b', 'c'] } }))).toBe(
    'choice-with-comma Data D5',
  );
});

test('a list of choices on a missing sheet is a fault', () => {
  const source = { sheet: 'Gone', ...block(0, 0) };
  expect(onlyFault(withValidation({ rule: { kind: 'list', source } }))).toBe('missing-sheet Data D5');
});

test('a bound that is no number is a fault', () => {
  const rule = { kind: 'number', whole: false, minimum: 0, maximum: Infinity } as const;
  expect(onlyFault(withValidation({ rule }))).toBe('not-finite Data D5');
});

test('a chart without a title is a fault', () => {
  expect(onlyFault(withChart(() => ({ title: ' ' })))).toBe('chart-without-title Data Spend');
});

test('a chart without alternative text is a fault', () => {
  expect(onlyFault(withChart(() => ({ altText: '' })))).toBe('chart-without-alt-text Data Spend');
});

test('a chart without a series is a fault', () => {
  expect(onlyFault(withChart(() => ({ series: [] })))).toBe('chart-without-series Data Spend');
});

test('two lines that differ by their colour alone are a fault', () => {
  const lines = (...manners: object[]) =>
    withChart(({ series }) => ({
      kind: 'line',
      series: manners.map((manner) => ({ ...series[0]!, ...manner })),
    }));
  expect(onlyFault(lines({ colour: 'AA0000' }, { colour: '00AA00', dash: 'solid' }))).toBe(
    'lines-alike Data Spend',
  );
  expect(findingsIn(lines({ dash: 'dash' }, { dash: 'dot' }, { dash: 'dot', marker: 'circle' }))).toEqual([]);
});

test('two charts of a sheet with one name are a fault', () => {
  const plan = withSheet('Data', ({ charts }) => ({ charts: [...charts, ...charts] }));
  expect(onlyFault(plan)).toBe('chart-name-twice Data Spend');
});

test('a series whose name is blank is a fault unless it has no place in the legend', () => {
  const blank = { sheet: 'Data', ...block(30, 0) };
  const named = (more: object) =>
    withChart(({ series }) => ({ series: [{ ...series[0]!, name: blank, ...more }] }));
  expect(onlyFault(named({}))).toBe('series-without-name Data Spend');
  expect(findingsIn(named({ invisible: true }))).toEqual([]);
  expect(findingsIn(named({ hideInLegend: true }))).toEqual([]);
});

test('a series whose name comes to an empty text is a fault', () => {
  const plan = withChart(({ series }) => ({
    series: [{ ...series[0]!, name: { sheet: 'Report', ...block(8, 1) } }],
  }));
  const empty = cell(8, 1, '', 'label');
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === 'Report' ? { ...sheet, cells: [...sheet.cells, empty] } : sheet,
  );
  expect(onlyFault({ ...plan, sheets }, { at: (_, row) => (row === 8 ? '' : 1) })).toBe(
    'series-without-name Data Spend',
  );
});

test('a series longer or shorter than its categories is a fault', () => {
  const shorter = withChart(({ series }) => ({
    series: [{ ...series[0]!, values: { sheet: 'Data', ...block(4, 3, 4, 23) } }],
  }));
  expect(onlyFault(shorter)).toBe('series-length Data Spend');
});

test.each(['name', 'values'])('a series whose %s are on a missing sheet is a fault', (part) => {
  const plan = withChart(({ series }) => {
    const [one] = series;
    return { series: [{ ...one!, [part]: { ...one![part as 'name' | 'values'], sheet: 'Gone' } }] };
  });
  expect(onlyFault(plan)).toBe('missing-sheet Data Spend');
});

test('categories on a missing sheet are a fault', () => {
  const plan = withChart(({ categories }) => ({ categories: { ...categories, sheet: 'Gone' } }));
  expect(onlyFault(plan)).toBe('missing-sheet Data Spend');
});

test('a chart may stand on another sheet than its figures', () => {
  const plan = withCell('Report', cell(8, 1, 'Note', 'label'));
  const [data, report] = plan.sheets;
  const sheets = [
    { ...data!, charts: [] },
    { ...report!, charts: data!.charts },
  ];
  expect(findingsIn({ ...plan, sheets })).toEqual([]);
});
