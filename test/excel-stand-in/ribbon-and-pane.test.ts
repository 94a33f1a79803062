/** @jest-environment ./test/support/excel/environment.ts */
import { bootExcel, type StandInExcel } from '../support/excel/boot';

let excel: StandInExcel;

beforeEach(async () => {
  excel = await bootExcel();
});

afterEach(() => {
  excel.dispose();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

it('a pressed button reaches the action that was associated, which is completed once it says so', async () => {
  let finish = (): void => undefined;
  excel.Office.actions.associate('addUp', (event: Office.AddinCommands.Event) => {
    expect(event.source.id).toBe('addUp');
    finish = () => event.completed();
  });
  const id = excel.ribbon.press('addUp');
  await soon();
  expect(excel.ribbon.completed).toEqual([]);
  finish();
  await soon();
  expect(excel.ribbon.completed).toEqual([{ id, status: 0 }]);
});

it('a button whose action nobody associated is completed with an error', async () => {
  excel.ribbon.press('nobodys');
  await soon();
  expect(excel.ribbon.completed).toHaveLength(1);
  expect(excel.ribbon.completed[0]?.status).not.toBe(0);
});

it('counts how often the pane is asked to be shown, and takes that for no request to the workbook', async () => {
  await excel.Office.addin.showAsTaskpane();
  await excel.Office.addin.hide();
  await excel.Office.addin.showAsTaskpane();
  expect(excel.control.paneShown).toBe(2);
  expect(excel.control.syncs).toEqual([]);
});

it('tells of what the user types in the grid as local, and not as the add-in’s', async () => {
  const heard: unknown[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
      heard.push([address, source, triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.control.userEdit('Sheet1', 'B2', 7);
  await soon();
  expect(heard).toEqual([['B2', 'Local', 'Unknown']]);
  expect(excel.workbook.cell('Sheet1!B2').value).toBe(7);
});

it('holds a request, after those let through, until it is released', async () => {
  const values: unknown[] = [];
  const write = (value: number): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
      await context.sync();
    });
  excel.control.hold(1);
  await write(1);
  expect(excel.control.isHolding).toBe(false);
  const second = write(2);
  await soon();
  values.push(excel.control.isHolding, excel.workbook.cell('Sheet1!A1').value);
  excel.control.release();
  await second;
  values.push(excel.control.isHolding, excel.workbook.cell('Sheet1!A1').value);
  expect(values).toEqual([true, 1, false, 2]);
});
