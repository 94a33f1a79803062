import type { Headline } from '../../src/app/headline';
import { headlineTable } from '../../src/cli/headline-table';

const plain: Headline = {
  name: 'One point',
  footprint: 'Whole fund',
  baseYear: '2015/16',
  horizonYear: '2020/21',
  funding: 'pump-prime',
  gap: { doNothing: 12.34, scenario: -1.26 },
  preventionShare: { doNothing: 0.1, scenario: 0.112 },
  admissions: { doNothing: 105.6, scenario: 103.2 },
  bedDays: { doNothing: 108.3, scenario: 108.3 },
  base: { admissions: 100, bedDays: 61_234 },
  breakEven: { inYear: '2019/20', cumulative: null, discounted: null },
  isIdle: false,
  plausibility: { level: 'green', avoided: 0.02, year: 5 },
  plausibilityYear: '2020/21',
  unplacedGbpM: 0,
  leverReleasedGbpM: 0,
};

const lines = (...headlines: Headline[]): string[] => headlineTable(headlines).split('\n');
const row = (label: string, all: readonly string[]): string => all.find((line) => line.includes(label)) ?? '';

it('figures stand beside doing nothing, with the change', () => {
  const all = lines(plain);
  expect(row('Gap', all)).toMatch(/£12\.3m {2,}−£1\.3m {2,}−£13\.6m$/);
  expect(row('Prevention, %', all)).toMatch(/10\.0% {2,}11\.2% {2,}\+1\.2 points$/);
  expect(row('admissions', all)).toMatch(/\(2015\/16: 100\.0\) {2,}105\.6 {2,}103\.2 {2,}−2\.3%$/);
  expect(row('bed days', all)).toMatch(/\(2015\/16: 61,234\.0\) {2,}108\.3 {2,}108\.3 {2,}0\.0%$/);
});

it('columns end at the same place in all blocks', () => {
  const large = { ...plain, gap: { doNothing: 123_456.7, scenario: 0 } };
  const ends = lines(plain, large)
    .filter((line) => /points$|%$|m$|Change$/.test(line))
    .map((line) => line.length);
  expect(ends.length).toBe(10);
  expect(new Set(ends).size).toBe(1);
});

it('says where, until when, how it is paid for and when it breaks even, in words', () => {
  const text = headlineTable([plain]);
  expect(text).toContain('Whole fund, in 2020/21. Pump-primed');
  expect(text).toMatch(/Breaks even in the year +2019\/20/);
  expect(text).toMatch(/Breaks even since the start +not within the horizon/);
});

it('says that decommissioning cuts a service', () => {
  expect(headlineTable([{ ...plain, funding: 'decommission' }])).toContain('a service is cut');
});

it('says how plausible it is only where it is amber or red', () => {
  expect(headlineTable([plain])).not.toContain('Plausibility');
  const amber = { level: 'amber', avoided: 0.041, year: 5 } as const;
  const red = { level: 'red', avoided: 0.08, year: 5 } as const;
  expect(headlineTable([{ ...plain, plausibility: amber }])).toMatch(
    /Plausibility amber: .*4\.1%[^.]*2020\/21/,
  );
  expect(headlineTable([{ ...plain, plausibility: red }])).toMatch(/Plausibility red:.*8\.0%/);
});

it('says what found no room only where there is some', () => {
  expect(headlineTable([plain])).not.toContain('Not placed');
  expect(headlineTable([{ ...plain, unplacedGbpM: 4.2 }])).toContain('Not placed: £4.2m');
});

it('says of an idle scenario that there is nothing to break even', () => {
  expect(headlineTable([{ ...plain, isIdle: true }])).toContain('nothing to break even');
});

it('says what levers release only where they do, and that no cost is counted for it', () => {
  expect(headlineTable([plain])).not.toContain('Levers');
  const text = headlineTable([{ ...plain, isIdle: true, leverReleasedGbpM: 1.25 }]);
  expect(text).toMatch(/Levers release £1\.3m in 2020\/21;[^.]* none is counted/);
  expect(text).not.toContain('Nothing shifts');
});

it('fits a hundred columns, however long the names', () => {
  const name = 'A name of eighty characters '.repeat(3).slice(0, 80);
  const footprint = 'x'.repeat(80);
  const red = { level: 'red', avoided: 0.08, year: 5 } as const;
  const wide: Headline = {
    ...plain,
    name,
    footprint,
    plausibility: red,
    unplacedGbpM: 1e6,
    funding: 'decommission',
  };
  for (const line of lines(plain, wide)) expect(line.length).toBeLessThanOrEqual(100);
});
