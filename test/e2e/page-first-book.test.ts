import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { areaOfAddress } from '../../src/hosts/grid/addresses';
import { GridHost } from '../../src/hosts/grid/grid-host';
import { bundledInputs } from '../../src/standalone/first-book/bundled-inputs';
import { unpack } from '../../src/standalone/first-book/pack';
import { writeBook } from '../../src/standalone/write-book';
import { gridEngine } from '../hosts/grid/engine';
import { begin, FOLDER, StandaloneSite } from '../support/standalone-page';

jest.setTimeout(180_000);

const site = new StandaloneSite();

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());

/** What is known of a workbook and what each of its cells holds and shows; the engine's own bytes differ by chance. */
function seen(host: GridHost) {
  const { model, seal, ...rest } = host.save();
  const known = { ...rest, read: undefined };
  const shown = host.model.getSelectedSheet();
  const sheets = known.sheets.map(({ name, height, width }, sheet) => {
    host.model.setSelectedSheet(sheet);
    const cells = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => {
        const place = [sheet, row + 1, column + 1] as const;
        return `${host.model.getCellContent(...place)} | ${host.model.getFormattedCellValue(...place)}`;
      }),
    );
    return { name, cells, view: host.model.getSelectedView() };
  });
  return { known, shown, sheets, areSealed: model.length > 0 && seal > 0 };
}

it('the workbook that the build made is the one that the page would write', async () => {
  const file = readdirSync(FOLDER).find((name) => name.endsWith('.bin'))!;
  const made = unpack(gunzipSync(readFileSync(join(FOLDER, file))));
  const restored = GridHost.restore(gridEngine(), made)._unsafeUnwrap();
  const written = (await writeBook(gridEngine(), bundledInputs()))._unsafeUnwrap();
  expect(seen(restored)).toEqual(seen(written));

  const { read } = restored.save();
  expect(read.length).toBeGreaterThan(0);
  for (const { block, values } of read) {
    const [sheet, address] = block.split(' ') as [string, string];
    const { name } = written.model.getWorksheetsProperties()[Number(sheet)]!;
    const found = written.valuesOf({ sheet: name, ...areaOfAddress(address) });
    expect(values).toEqual(found.map((row) => row.map((value) => value ?? null)));
  }
});

it('where it cannot be had, the page writes the workbook itself', async () => {
  const context = await site.context();
  await context.route('**/*.bin', (route) => route.abort());
  const { page } = await site.visit(context);
  await begin(page);
  await page.getByText('Results up to date').waitFor();
  await context.close();
});
