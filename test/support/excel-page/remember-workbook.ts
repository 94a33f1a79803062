import type { Page } from 'playwright-core';

/** The workbook's parts as text, by name. */
type Parts = Readonly<Record<string, string>>;

/** Remembers the page's workbook as it is; the answer says later which of its parts are no longer so. */
export async function rememberWorkbook(page: Page): Promise<() => Promise<readonly string[]>> {
  const before = await partsOf(page);
  return async () => {
    const after = await partsOf(page);
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].filter((name) => before[name] !== after[name]);
  };
}

function partsOf(page: Page): Promise<Parts> {
  return page.evaluate(() => {
    const { workbook } = window.standIn;
    // Formulas are worked out when a cell is looked at.
    workbook.values(`'${workbook.sheetNames()[0]!}'!A1`);
    const { sheets, ...others } = workbook.snapshot() as { sheets: { name: string }[] };
    const parts = [
      ...Object.entries(others),
      ...sheets.map((sheet): [string, unknown] => [`sheet ${sheet.name}`, sheet]),
    ];
    return Object.fromEntries(parts.map(([name, part]) => [name, JSON.stringify(part)]));
  });
}
