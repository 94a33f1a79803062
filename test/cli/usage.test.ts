import { Readable } from 'node:stream';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { expectRefusal, upstream } from './in-process';

it.each([
  [['--help']],
  [['run', '--help']],
  [['workbook', '-h']],
  [['scenarios', '--help']],
  [['help', 'run']],
])('%j prints how it is used', async (args) => {
  const { status, printed, complaints } = await upstream(args);
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  expect(printed).toMatch(/^Usage: upstream /);
});

it.each([
  [[], 'Usage: upstream'],
  [['walk'], "unknown command 'walk'"],
  [['--walk'], "unknown option '--walk'"],
  [['run'], "missing required argument 'files'"],
  [['run', 'a.json', '--walk'], "unknown option '--walk'"],
  [['run', 'a.json', '--baseline'], "option '--baseline <path>' argument missing"],
  [['workbook'], "required option '--out <path>' not specified"],
  [['workbook', '--out'], "option '--out <path>' argument missing"],
  [['scenarios', 'policy'], 'too many arguments'],
])('%j is refused in plain words', async (args, said) => {
  const answer = await upstream(args);
  expectRefusal(answer);
  expect(answer.complaints).toContain(said);
});

it('lists the bundled scenarios: name, file, and a line on each', async () => {
  const { status, printed } = await upstream(['scenarios']);
  expect(status).toBe(0);
  const lines = printed.trimEnd().split('\n');
  expect(lines).toHaveLength(2 * BUNDLED_SCENARIOS.length);
  BUNDLED_SCENARIOS.forEach(({ file, content }, index) => {
    expect(lines[2 * index]).toContain((content as { name: string }).name);
    expect(lines[2 * index]).toMatch(new RegExp(` ${file}$`));
    expect(lines[2 * index + 1]).toMatch(/^ {2}\S.*\.$/);
  });
});

it('asks for a report of its own defects in one line', async () => {
  const { main } = await import('../../src/cli/main');
  let complaints = '';
  const status = await main(['scenarios'], {
    input: Readable.from([]),
    print: () => {
      throw new Error('a screen\nof two lines');
    },
    complain: (text) => (complaints += text),
  });
  expect(status).toBe(1);
  expect(complaints).toMatch(
    /^Upstream itself failed \(Error: a screen.*two lines\)\. Please report this.*\n$/,
  );
});
