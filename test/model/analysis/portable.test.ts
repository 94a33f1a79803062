import { sourceFiles } from '../../architecture/source-files';

/** What each engine may round as it likes. */
const ROUNDED_FREELY = /Math\.(a?(sin|cos|tan)h?|atan2|cbrt|exp(m1)?|hypot|log(1p|2|10)?|pow)\(/;

it('the fast engine and its draws use nothing that one browser rounds otherwise than another', () => {
  const bearing = sourceFiles().filter(({ path }) =>
    /^model\/(analysis\/(kernel|sampling)\/|(do-nothing|phasing|moved-shares|base-spend|portable-math)\.ts)/.test(
      path,
    ),
  );
  expect(bearing.length).toBeGreaterThan(15);
  expect(bearing.filter(({ text }) => ROUNDED_FREELY.test(text)).map(({ path }) => path)).toEqual([]);
});
