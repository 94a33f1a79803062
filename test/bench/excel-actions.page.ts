import { createModeller, type Modeller } from '../../src/app/modeller/modeller';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../support/excel/boot';
import { calculateFormulas } from '../support/excel/calculate-formulas';
import { held, kilobytes, median, NO_BOUND, type BenchTable } from './bench-table';
import { RequestLog, type RequestWeight } from './request-log';

const ROUNDS = 3;
const SCENARIOS = 6;
const YEARS = 5;
const MOST_WRITING = 2;
const LARGEST_WRITING = 256 * 1024;
/** Longer than the host and the modeller wait after a change. */
const SETTLED_MS = 1500;

/** What the user does, and the requests that it takes. */
interface Step {
  readonly name: string;
  readonly isBound: boolean;
  readonly requests: readonly RequestWeight[];
}

/** Each thing that a user does in Excel, through the modeller and its host, against the stand-in. */
export async function measure(): Promise<readonly BenchTable[]> {
  const rounds: (readonly Step[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push([...(await pulled()), ...(await ran())]);
  }
  return [
    {
      title: 'What a user does in Excel, and what is sent to it',
      columns: [
        'action',
        'syncs',
        'writing',
        'sent, sync by sync',
        'largest writing',
        'ranges',
        'objects',
        'actions',
        'bound',
        'met',
      ],
      rows: rounds[0]!.map((_, at) => rowOf(rounds.map((steps) => steps[at]!))),
      notes: [
        `Medians of ${ROUNDS} rounds, against the stand-in for Excel with the genuine client library. The library’s own calls are not counted.`,
        'Ranges are the objects that stand for cells, among all objects that the requests name.',
      ],
    },
  ];
}

function rowOf(rounds: readonly Step[]): readonly string[] {
  const { name, isBound } = rounds[0]!;
  const middle = (count: (requests: readonly RequestWeight[]) => number): number =>
    median(rounds.map(({ requests }) => count(requests)));
  const sum = (weight: (request: RequestWeight) => number): number =>
    middle((requests) => requests.reduce((all, request) => all + weight(request), 0));
  const syncs = middle(({ length }) => length);
  const writing = middle((requests) => requests.filter(({ isWriting }) => isWriting).length);
  const largest = middle((requests) =>
    Math.max(0, ...requests.map(({ bytes, isWriting }) => (isWriting ? bytes : 0))),
  );
  const sent = Array.from({ length: Math.ceil(syncs) }, (_, at) =>
    kilobytes(middle((requests) => requests[at]?.bytes ?? 0)),
  );
  const bound = `≤ ${MOST_WRITING} writing, ≤ ${LARGEST_WRITING / 1024} KB`;
  return [
    name,
    String(syncs),
    String(writing),
    sent.join(', '),
    writing > 0 ? kilobytes(largest) : '',
    String(sum(({ ranges }) => ranges)),
    String(sum(({ objectPaths }) => objectPaths)),
    String(sum(({ actions }) => actions)),
    ...(isBound ? held(bound, writing <= MOST_WRITING && largest <= LARGEST_WRITING) : NO_BOUND),
  ];
}

/** From a workbook without our tables to the baseline and its first scenarios. */
function pulled(): Promise<readonly Step[]> {
  return inExcel(async (modeller, _, step) => {
    await step('open the pane, new workbook', false, () => modeller.open());
    await step('pull the baseline', true, () => modeller.pull());
  });
}

/** Six scenarios, run, and what follows. */
function ran(): Promise<readonly Step[]> {
  return inExcel(async (modeller, excel, step) => {
    await modeller.open();
    addScenarios(modeller);
    await step(`run ${SCENARIOS} scenarios at ${YEARS} years`, true, () => modeller.run());
    await step('run again, unchanged', true, () => modeller.run());
    await step('an input is changed in the workbook', false, async () => {
      const { sheet, cell } = placeOfInput(excel);
      excel.control.foreignEdit(sheet, cell, 0.0123);
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    });
    await step('run again, with that input', true, () => modeller.run());
    await step('check', false, () => modeller.check());
    const again = createModeller(new ExcelHost(excel));
    await step('open the pane, workbook with scenarios', false, () => again.open());
    await again.close();
  });
}

type Measured = (name: string, isBound: boolean, act: () => Promise<void>) => Promise<void>;

async function inExcel(
  use: (modeller: Modeller, excel: StandInExcel, step: Measured) => Promise<void>,
): Promise<readonly Step[]> {
  const log = new RequestLog();
  const excel = await bootExcel({ calculate: calculateFormulas });
  const modeller = createModeller(new ExcelHost(excel));
  const steps: Step[] = [];
  await use(modeller, excel, async (name, isBound, act) => {
    log.take();
    await act();
    steps.push({ name, isBound, requests: log.take() });
    const { failure } = modeller.store.getState();
    if (failure) throw new Error(`${name}: ${JSON.stringify(failure)}`);
  });
  await modeller.close();
  excel.dispose();
  log.stop();
  return steps;
}

function addScenarios(modeller: Modeller): void {
  for (const { name } of modeller.store.getState().templates.slice(0, SCENARIOS)) modeller.add(name);
  for (const { id } of modeller.store.getState().drafts) modeller.change(id, { horizon: YEARS });
}

/** The cell of an assumption that is a number. */
function placeOfInput({ workbook }: StandInExcel): { readonly sheet: string; readonly cell: string } {
  const found = workbook
    .cells('Inputs')
    .find(({ value, column }) => column === 0 && value === 'growth.planned');
  if (!found) throw new Error('The Inputs sheet has no growth.planned.');
  return { sheet: 'Inputs', cell: `G${found.row + 1}` };
}
