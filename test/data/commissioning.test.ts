import { bundledBaseline, bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { NO_COMMISSIONING } from '../../src/data/commissioning';
import { loadBaseline } from '../../src/data/load-baseline';
import { PLAN_TABLES, problemsOf, withEdit, withoutTables } from './package-edits';

const { actions, outcomes, aims, drivers, needs, lifeExpectancy } = bundledBaseline().commissioning;
const action = (key: string) => actions.find((row) => row.key === key);
const countOf = <T>(rows: readonly T[], nameOf: (row: T) => string): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => {
    counts[nameOf(row)] = (counts[nameOf(row)] ?? 0) + 1;
    return counts;
  }, {});

describe('the action plans of 2016-17', () => {
  it('have as many rows as the document, counted by hand', () => {
    expect(countOf(actions, ({ strategy }) => strategy)).toEqual({
      wellbeing: 10,
      children: 12,
      community: 11,
      enhanced: 9,
    });
  });

  it('are numbered within each strategy in the order of the document', () => {
    for (const strategy of new Set(actions.map((row) => row.strategy))) {
      const own = actions.filter((row) => row.strategy === strategy);
      expect(own.map(({ key }) => key)).toEqual(
        own.map((_, index) => `${strategy}-${String(index + 1).padStart(2, '0')}`),
      );
    }
  });

  it.each([
    ['wellbeing-03', /advice/i, 'Oct 2016'],
    ['wellbeing-06', /sexual health/i, 'Mar 2017'],
    ['wellbeing-10', /dementia/i, 'Mar 2017'],
    ['children-01', /0–5/, 'Sep 2016, Dec 2016, Mar 2017'],
    ['children-02', /maternity/i, 'Jan 2017'],
    ['children-06', /CAMHS/, 'Dec 2016'],
    ['children-09', /fostering/i, 'Jul 2016'],
    ['children-11', /16/, 'Jun 2016'],
    ['children-12', /adoption/i, 'May 2016, Oct 2016, Apr 2017'],
    ['community-02', /urgent care/i, 'Mar 2017'],
    ['community-06', /supported living/i, 'Apr 2017'],
    ['community-09', /long-term conditions/i, 'Feb 2017'],
    ['community-11', /budgets/i, 'Jan 2017'],
    ['enhanced-02', /nursing bed/i, 'Jun 2017'],
    ['enhanced-04', /psychiatric intensive care/i, 'Apr 2018'],
    ['enhanced-09', /neurosurgery/i, 'Sep 2016, Mar 2017'],
  ])('%s is about %s, due %s', (key, about, due) => {
    expect(action(key)?.activity).toMatch(about);
    expect(action(key)?.due).toBe(due);
  });

  it('have a date for every row but the one that the document leaves without', () => {
    expect(actions.filter(({ due }) => due === '').map(({ key }) => key)).toEqual(['children-05']);
  });

  it('state a number in three rows, and say what is unclear of the outpatient target', () => {
    expect(actions.filter(({ target }) => target !== '').map(({ key }) => key)).toEqual([
      'wellbeing-07',
      'wellbeing-08',
      'children-06',
    ]);
    expect(action('wellbeing-07')?.target).toMatch(/10 % lower.*20 % fewer/);
    expect(action('wellbeing-07')?.remark).toMatch(/follow-up or for first/);
    expect(action('children-06')?.target).toMatch(/30 % fewer/);
  });
});

describe('outcomes, aims, drivers and needs', () => {
  it('are as many as the documents name', () => {
    expect(countOf(outcomes, ({ kind }) => kind)).toEqual({ outcome: 12, indicator: 21 });
    expect(countOf(aims, ({ scope }) => scope)).toEqual({ 'Whole system': 4, Wellbeing: 4 });
    expect(countOf(drivers, ({ role }) => role)).toEqual({ driver: 6, foundation: 1 });
    // The document's 27, of which one gives a figure for men and one for women.
    expect(needs).toHaveLength(28);
  });

  it('have the indicators of the five elements with their codes', () => {
    const indicators = outcomes.filter(({ kind }) => kind === 'indicator');
    expect(countOf(indicators, ({ element }) => element)).toEqual({
      'Thrive Plymouth': 6,
      Information: 2,
      'Empowered communities': 5,
      'Mental wellbeing': 4,
      'Planned care': 4,
    });
    expect(indicators.flatMap(({ code }) => (code === '' ? [] : [code]))).toEqual([
      '2.12',
      '2.13i',
      '2.13ii',
      '2.14',
      '2.04',
      '1.18i',
      '1.18ii',
    ]);
  });

  it('say of every direction whether a document states it, and of none where there is no direction', () => {
    for (const { better, directionBasis } of outcomes) {
      expect(directionBasis === '').toBe(better === '');
    }
    const directionOf = (name: RegExp) => outcomes.find((row) => name.test(row.name))?.better;
    expect(directionOf(/^Children living in poverty/)).toBe('lower');
    expect(directionOf(/^Healthy life expectancy/)).toBe('higher');
    expect(directionOf(/advocate/)).toBe('');
  });

  it('keep the gaps in life expectancy of men and women apart', () => {
    const figures = needs.filter(({ need }) => /^Life expectancy/.test(need)).map(({ figure }) => figure);
    expect(figures).toEqual(['7.9 years lower', '5.8 years lower']);
  });
});

describe('life expectancy by place', () => {
  it('has the fourteen stops of the route map with their margins', () => {
    expect(lifeExpectancy).toHaveLength(14);
    const of = (place: string) => lifeExpectancy.find((row) => row.place === place);
    expect(of('Devonport')).toMatchObject({ years: 76.2, margin: 1.1, period: '2009-13' });
    expect(of('Lifton (Thrushel ward)')).toMatchObject({ years: 82, margin: 2.66 });
    expect(of('Yealmpton')).toMatchObject({ years: 84.4, margin: 3 });
    expect(of('Plymstock Dunstone')).toMatchObject({ years: 82.5, margin: 1 });
  });
});

describe('a package’s own plans', () => {
  it('may be left out', () => {
    const baseline = loadBaseline(withoutTables(bundledBaselineFiles(), PLAN_TABLES))._unsafeUnwrap();
    expect(baseline.commissioning).toEqual(NO_COMMISSIONING);
    expect(baseline.budgets).toEqual(bundledBaseline().budgets);
  });

  it('are refused where an action is for a strategy that is not there', () => {
    expect(problemsOf(withEdit('actions.csv', 'wellbeing-01,wellbeing', 'wellbeing-01,wellness'))).toEqual([
      {
        file: 'actions.csv',
        row: 2,
        field: 'strategy',
        code: 'not-a-choice',
        found: 'wellness',
        choices: ['wellbeing', 'children', 'community', 'enhanced'],
      },
    ]);
  });

  it('are refused where two rows have one key, capitals aside', () => {
    const problems = problemsOf(withEdit('outcomes.csv', /^outcome-02/m, 'outcome-01'));
    expect(problems).toEqual([
      { file: 'outcomes.csv', row: 3, field: 'key', code: 'duplicate', found: 'outcome-01' },
    ]);
  });

  it('are refused where they name no known document', () => {
    const problems = problemsOf(withEdit('drivers.csv', 'overarching-strategy', 'overarching'));
    expect(problems).toMatchObject([{ file: 'drivers.csv', row: 2, field: 'source', code: 'not-a-choice' }]);
  });
});
