import { ExcelBrowser, type ExcelPage, type ExcelPageOptions } from './excel-browser';

/** What Chromium says of a script that was refused on purpose. */
const REFUSED = /ERR_BLOCKED_BY_CLIENT/;

export interface ExcelPages {
  open(options?: ExcelPageOptions): Promise<ExcelPage>;
  /** A page in which the baseline has been pulled. */
  openPulled(options?: ExcelPageOptions): Promise<ExcelPage>;
  readonly browser: ExcelBrowser;
}

/**
 * Gives the tests of a file one Chromium. After each test its pages are closed; whatever it did, none
 * of them asked for anything but its own files and Office's, complained, or broke its policy.
 */
export function useExcelPages(): ExcelPages {
  let browser: ExcelBrowser;
  const opened: { readonly excel: ExcelPage; readonly mayComplainOf: RegExp | undefined }[] = [];

  beforeAll(async () => {
    browser = await ExcelBrowser.launch();
  }, 180_000);

  afterAll(() => browser.close());

  afterEach(async () => {
    const found = opened.map(({ excel: { strays, complaints }, mayComplainOf }) => ({
      strays,
      complaints: complaints.filter((complaint) => !mayComplainOf?.test(complaint)),
    }));
    await Promise.all(opened.splice(0).map(({ excel }) => excel.close()));
    expect(found.flatMap(({ strays, complaints }) => [...strays, ...complaints])).toEqual([]);
  });

  const open = async (options: ExcelPageOptions = {}): Promise<ExcelPage> => {
    const excel = await browser.open(options);
    opened.push({ excel, mayComplainOf: options.library === 'refused' ? REFUSED : undefined });
    return excel;
  };
  return {
    open,
    openPulled: async (options) => {
      const excel = await open(options);
      await excel.page.getByRole('button', { name: 'Pull baseline' }).click();
      await excel.page.getByText('Results up to date').waitFor();
      return excel;
    },
    get browser() {
      return browser;
    },
  };
}
