import { leadingBlock } from '../../../src/hosts/excel/write-charts';
import type { ChartSeriesPlan } from '../../../src/workbook/plan';
import { block } from '../../support/sample-cells';

const series = (...areas: ReturnType<typeof block>[]): ChartSeriesPlan[] =>
  areas.map((area) => ({
    name: { sheet: 'S1', ...block(0, 0) },
    values: { sheet: 'S1', ...area },
    colour: '000000',
  }));

it('series in rows under each other come as one block', () => {
  const rows = series(block(5, 3, 5, 9), block(6, 3, 6, 9), block(8, 3, 8, 9));
  expect(leadingBlock(rows)).toEqual({ area: { sheet: 'S1', ...block(5, 3, 6, 9) }, by: 'Rows', count: 2 });
});

it('series in columns beside each other come as one block', () => {
  const columns = series(block(5, 3, 9, 3), block(5, 4, 9, 4));
  expect(leadingBlock(columns)).toEqual({
    area: { sheet: 'S1', ...block(5, 3, 9, 4) },
    by: 'Columns',
    count: 2,
  });
});

it('series of other years are apart', () => {
  expect(leadingBlock(series(block(5, 3, 5, 9), block(6, 4, 6, 9))).count).toBe(1);
});
