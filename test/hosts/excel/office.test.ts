import { officeReady, type OfficeGlobals } from '../../../src/hosts/excel/office';

const office = (onReady: () => Promise<unknown>) => ({ Office: { onReady } }) as unknown as OfficeGlobals;

it('a library that never came is a problem', async () => {
  const result = await officeReady(() => ({}), 5);
  expect(result._unsafeUnwrapErr()).toEqual({ code: 'library-unreachable' });
});

it('a library that never gets ready is a problem after a while', async () => {
  const never = office(() => new Promise(() => undefined));
  expect((await officeReady(() => never, 5))._unsafeUnwrapErr()).toEqual({ code: 'library-unreachable' });
});

it('the globals are given once Office is ready', async () => {
  const globals = { ...office(() => Promise.resolve()), Excel: {} } as unknown as OfficeGlobals;
  const given = (await officeReady(() => globals, 1000))._unsafeUnwrap();
  expect(given.Office).toBe(globals.Office);
  expect(given.Excel).toBe(globals.Excel);
});
