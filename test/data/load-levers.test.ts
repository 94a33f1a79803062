import { bundledBaseline, bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { loadBaseline } from '../../src/data/load-baseline';
import { problemsOf, withEdit } from './package-edits';

/** The bundled package without some of its tables. */
function without(...names: readonly string[]): Map<string, string> {
  const files = new Map(bundledBaselineFiles());
  const descriptor = JSON.parse(files.get('datapackage.json')!) as { resources: { name: string }[] };
  const resources = descriptor.resources.filter(({ name }) => !names.includes(name));
  return files.set('datapackage.json', JSON.stringify({ ...descriptor, resources }));
}

describe('levers and envelopes of the bundled package', () => {
  const { levers, envelopes, facts, assumptions, strategies } = bundledBaseline();

  it('has the three targets of the action plans that bear on demand, each sourced and due within 2016-17', () => {
    expect(
      levers.map(({ key, action, change, due, dueYear }) => [key, action, change, due, dueYear]),
    ).toEqual([
      ['secondary-care-demand', 'wellbeing-07', -0.1, '2016/17', 1],
      ['outpatient-appointments', 'wellbeing-07', -0.2, '2016/17', 1],
      ['camhs-referrals', 'children-06', -0.3, '2016/17', 1],
    ]);
    for (const { basis, source } of levers) expect([basis, source]).toEqual(['sourced', 'action-plans']);
  });

  it('says in words that the outpatient target leaves open which appointments are meant', () => {
    const outpatients = levers.find(({ key }) => key === 'outpatient-appointments');
    expect(outpatients?.note).toMatch(/leaves open .*follow-up or .*first/);
  });

  it('labels all that is not in the document an assumption, with a range', () => {
    const own = assumptions.filter(({ key }) => /^lever\.|^release\.variable\.planned/.test(key));
    expect(own).toHaveLength(levers.length + 2);
    for (const { basis, low, value, high } of own) {
      expect(basis).toBe('assumption');
      expect(low!).toBeLessThan(value!);
      expect(high!).toBeGreaterThan(value!);
    }
  });

  it('reduces no prevention and names strategies of the package only', () => {
    const keys = strategies.map(({ key }) => key);
    for (const cell of levers.flatMap(({ scope }) => scope)) {
      const [strategy, tier] = cell.split('/');
      expect(keys).toContain(strategy);
      expect(['planned', 'urgent', 'longTerm']).toContain(tier);
    }
  });

  it('has the two envelopes of the documents, with the £30m divided by the budgets', () => {
    const [locality, grant] = envelopes;
    const { plymouth, 'south-hams-and-west-devon': others } = locality!.extraGbpM;
    expect(plymouth! + others!).toBeCloseTo(30, 12);
    // 476.12 of 564.06, to a hundred pounds.
    expect(Math.abs(plymouth! - (30 * 476.12) / 564.06)).toBeLessThan(1e-4);
    expect(grant!.extraGbpM).toEqual({ plymouth: 3, 'south-hams-and-west-devon': 0 });
    for (const { source, section } of envelopes) {
      expect(
        facts.some((fact) => fact.topic === 'Funding' && fact.source === source && fact.section === section),
      ).toBe(true);
    }
  });
});

describe('loading levers and envelopes', () => {
  it('loads a package that has neither', () => {
    const baseline = loadBaseline(without('levers', 'envelopes', 'envelope-extras'))._unsafeUnwrap();
    expect([baseline.levers, baseline.envelopes]).toEqual([[], []]);
  });

  it.each<[string, Map<string, string>, object]>([
    [
      'a scope of an unknown cell',
      withEdit('levers.csv', 'children/planned', 'schools/planned'),
      { file: 'levers.csv', row: 4, field: 'scope', code: 'not-a-choice', found: 'schools/planned' },
    ],
    [
      'a scope of prevention',
      withEdit('levers.csv', 'children/planned', 'children/primary'),
      { file: 'levers.csv', row: 4, field: 'scope', code: 'not-a-choice' },
    ],
    [
      'a scope with a cell twice',
      withEdit('levers.csv', 'children/planned', 'children/planned;children/planned'),
      { row: 4, field: 'scope', code: 'duplicate' },
    ],
    [
      'a scope of nothing',
      withEdit('levers.csv', 'children/planned', ';'),
      { row: 4, field: 'scope', code: 'missing' },
    ],
    [
      'a rise',
      withEdit('levers.csv', '-0.3', '0.3'),
      { row: 4, field: 'change', code: 'out-of-range', found: 0.3 },
    ],
    [
      'a due date that is no year',
      withEdit('levers.csv', '-0.3,2016/17', '-0.3,2016/18'),
      { row: 4, field: 'due', code: 'wrong-type', found: '2016/18' },
    ],
    [
      'a due date in the base year',
      withEdit('levers.csv', '-0.3,2016/17', '-0.3,2015/16'),
      { row: 4, field: 'due', code: 'conflict', found: '2015/16' },
    ],
    [
      'a source that is not there',
      withEdit('levers.csv', 'sourced,action-plans,Children', 'sourced,plans,Children'),
      { row: 4, field: 'source', code: 'not-a-choice' },
    ],
    [
      'an action that is not there',
      withEdit('levers.csv', 'children-06', 'children-99'),
      { file: 'levers.csv', row: 4, field: 'action', code: 'not-a-choice', found: 'children-99' },
    ],
    [
      'a name that heads another column',
      withEdit('levers.csv', 'Fewer referrals to CAMHS', 'Scenario'),
      { file: 'levers.csv', row: 4, field: 'label', code: 'conflict', found: 'Scenario' },
    ],
    [
      'a lever without its share',
      withEdit('assumptions.csv', /lever\.share\.camhs[^\n]*\n/, ''),
      {
        file: 'assumptions.csv',
        field: 'key',
        code: 'missing',
        allowed: 'a row for lever.share.camhs-referrals',
      },
    ],
    [
      'a share without its lever',
      withEdit('assumptions.csv', 'lever.share.camhs-referrals', 'lever.share.beds'),
      { file: 'assumptions.csv', field: 'key' },
    ],
    [
      'levers without a delivery',
      withEdit('assumptions.csv', /lever\.delivery[^\n]*\n/, ''),
      { allowed: 'a row for lever.delivery' },
    ],
    [
      'release of planned care beyond all of it',
      withEdit('assumptions.csv', 'after a lag,share,0.4,', 'after a lag,share,0.7,'),
      { file: 'assumptions.csv', field: 'value', code: 'conflict' },
    ],
    [
      'a name of the published envelope',
      withEdit('envelopes.csv', 'Public health grant at its formula', 'as published'),
      { file: 'envelopes.csv', row: 3, field: 'label', code: 'conflict' },
    ],
    [
      'years that are not whole',
      withEdit('envelopes.csv', 'formula,5,', 'formula,2.5,'),
      { file: 'envelopes.csv', row: 3, field: 'years', code: 'out-of-range' },
    ],
    [
      'an unknown footprint',
      withEdit('envelope-extras.csv', 'formula,plymouth', 'formula,exeter'),
      { file: 'envelope-extras.csv', row: 4, field: 'footprint', code: 'not-a-choice' },
    ],
    [
      'a footprint twice',
      withEdit('envelope-extras.csv', 'formula,south-hams-and-west-devon', 'formula,plymouth'),
      { file: 'envelope-extras.csv', row: 5, code: 'duplicate' },
    ],
    [
      'a footprint that is missing',
      withEdit('envelope-extras.csv', /public-health-formula,south[^\n]*\n/, ''),
      {
        file: 'envelope-extras.csv',
        code: 'missing',
        allowed: 'a row for public-health-formula in south-hams-and-west-devon',
      },
    ],
  ])('refuses %s', (_, files, problem) => {
    const problems = problemsOf(files);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject(problem);
  });
});
