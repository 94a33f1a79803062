import { useExcelPages } from '../support/excel-page/use-excel-pages';

const pages = useExcelPages();

/** What Office's own script keeps of the functions that it was given. */
interface Given {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, (...given: unknown[]) => unknown>> };
  };
}

it('Excel is given the functions, and a result is what stands on Results', async () => {
  const { page } = await pages.openPulled();
  const found = await page.evaluate(async () => {
    const { mappings } = (globalThis as unknown as Given).CustomFunctions._association;
    const [header] = window.standIn.workbook.values('Results!A4:E4');
    const table = window.standIn.workbook.values('Results!A5:E60');
    const row = table.find(([, measure]) => measure === 'gapDoNothing')!;
    const call = async (...given: unknown[]): Promise<unknown> => {
      try {
        return await mappings['RESULT']!(...given);
      } catch (error) {
        const { code, message } = error as { readonly code: string; readonly message: string };
        return [code, message];
      }
    };
    return {
      ids: Object.keys(mappings).sort(),
      expected: row[4],
      got: await call(row[0], 'gapDoNothing', header![4]),
      unknown: await call('No such', 'gap', '2016/17'),
      discounted: mappings['DISCOUNT']!(1, [[1, 4]]),
    };
  });
  expect(found.ids).toEqual(['DISCOUNT', 'PROJECT', 'RESULT']);
  expect(typeof found.expected).toBe('number');
  expect(found.got).toBe(found.expected);
  expect(found.unknown).toEqual(['#N/A', 'Results has no scenario called “No such”.']);
  expect(found.discounted).toBe(3);
});
