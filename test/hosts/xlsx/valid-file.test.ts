import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { planOf, samplePlan } from '../../support/sample-plan';
import { validateXlsx } from '../../support/validate-xlsx';

const plan = samplePlan();
const written = writeXlsx(plan, evaluatePlan(plan));

describe('A written file', () => {
  it('is valid to the Open XML SDK', async () => {
    expect(await validateXlsx(written)).toEqual([]);
  });

  it('is valid when protected', async () => {
    expect(await validateXlsx(writeXlsx(plan, evaluatePlan(plan), { protect: true }))).toEqual([]);
  });

  it('is valid when it holds one empty sheet', async () => {
    const empty = planOf([]);
    expect(await validateXlsx(writeXlsx(empty, evaluatePlan(empty)))).toEqual([]);
  });

  it('would be found invalid if an element stood out of order', async () => {
    const files = unzipSync(written);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(files[path]!).replace(/(<pageMargins[^>]*\/>)(<pageSetup[^>]*\/>)/, '$2$1');
    files[path] = strToU8(xml);
    expect(await validateXlsx(zipSync(files))).not.toEqual([]);
  });

  it('begins with its content types', () => {
    expect(Object.keys(unzipSync(written))[0]).toBe('[Content_Types].xml');
  });

  it('names every part but its relationships and note boxes in the content types', () => {
    const files = unzipSync(written);
    const types = strFromU8(files['[Content_Types].xml']!);
    const named = (path: string) => types.includes(`PartName="/${path}"`);
    const needsName = (path: string) => !/\.rels$|\.vml$|^\[Content_Types\]\.xml$/.test(path);
    expect(Object.keys(files).filter((path) => needsName(path) !== named(path))).toEqual([]);
  });

  it('has the same bytes whenever it is written', () => {
    jest.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    try {
      const later = samplePlan();
      expect(Buffer.compare(writeXlsx(later, evaluatePlan(later)), written)).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
