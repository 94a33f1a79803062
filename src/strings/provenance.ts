/** What the pane says of where a number comes from. */
export const PROVENANCE_TEXT = {
  ask: (what: string) => `Where does ${what} come from?`,
  inYear: (what: string, year: string) => `${what} in ${year}`,
  working: 'Tracing it back…',
  failed: 'This number is not in the calculation as it stands now.',
  close: 'Close',
  back: (label: string) => `Back to ${label}`,
  year: 'Year',
  named: (label: string, year: string | undefined) => (year === undefined ? label : `${label}, ${year}`),
  years: (label: string, from: string, to: string) => `${label}, ${from} to ${to}`,
  valueOf: (of: string, value: string) => `${of}: ${value}`,
  scenario: (name: string) => `In the scenario “${name}”.`,
  words: 'As a formula:',
  terms: 'Worked out from',
  inputs: 'And from these inputs',
  onlyInputs: 'What it rests on',
  moving: (count: number) =>
    `Everything that moves it as things stand: ${count} ${count === 1 ? 'input' : 'inputs'}`,
  /** Counts of inputs; what there is none of is not mentioned. */
  balance: (counts: { sourced: number; judged: number; chosen: number; changed: number }) =>
    `${[
      counts.sourced > 0 && `${counts.sourced} from a document or worked out from one`,
      counts.judged > 0 && `${counts.judged} judged or set`,
      counts.chosen > 0 && `${counts.chosen} chosen in the scenario`,
      counts.changed > 0 && `${counts.changed} changed`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  standing: {
    own: (usual: string | undefined) =>
      usual === undefined
        ? 'This scenario’s own value.'
        : `This scenario’s own value; the baseline has ${usual}.`,
    edited: (usual: string | undefined) =>
      usual === undefined ? 'Changed in the workbook.' : `Changed in the workbook; the default is ${usual}.`,
    chosen: 'Chosen in the scenario.',
  },
  ofUsual: { own: 'Of the baseline’s:', edited: 'Of the default:', chosen: '', default: '' },
  inWorkbook: 'In the workbook:',
  published: 'To compare it with',
  publishedTotal: 'Published total',
  before: 'It shows what was there before these changes, until the next run.',
  notInWorkbook: 'Not in the workbook yet: a run writes it.',
  cell: (sheet: string, cell: string) => `${sheet} ${cell}`,
  together: (draws: string, seed: string, count: number) =>
    `Drawn ${draws} times with seed ${seed}. Each time, every one of these ${count} inputs took a value between its low and its high, most often near the value in force; everything else stayed as it is.`,
  oneByOne: (count: number) =>
    `Each of these ${count} inputs was taken to its low and to its high by itself; everything else stayed as it is.`,
  drawnTitle: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
  central: 'With everything at its value',
  drawn: 'What was varied',
  budget: (strategy: string, footprint: string) => `Budget of ${strategy}, ${footprint}`,
  budgets: (footprint: string) => `All budgets, ${footprint}`,
  mix: (strategy: string) => `Tier mix of ${strategy}`,
  share: {
    From: (cell: string) => `Share taken from ${cell}`,
    To: (cell: string) => `Share given to ${cell}`,
  } as Readonly<Record<string, (cell: string) => string>>,
  phasing: 'Own steps of the shift',
  step: (year: number) => `year ${year}`,
  lever: {
    switch: (lever: string) => `Lever: ${lever}`,
    change: (lever: string) => `Target of the lever ${lever}`,
    due: (lever: string) => `Years until the lever ${lever} is due`,
  },
  envelope: {
    extra: (envelope: string) => `Extra money, ${envelope}`,
    years: (envelope: string) => `Years over which extra money arrives, ${envelope}`,
  },
} as const;

/** Of formulas in words. */
export const PROVENANCE_WORDS = {
  operators: { '+': '+', '-': '−', '*': '×', '/': '÷', '^': 'to the power of' } as Readonly<
    Record<string, string>
  >,
  term: (label: string, year: string | undefined) =>
    year === undefined ? `“${label}”` : `“${label}” in ${year}`,
  either: {
    MIN: (parts: readonly string[]) => `the smaller of ${parts.join(' and ')}`,
    MAX: (parts: readonly string[]) => `the larger of ${parts.join(' and ')}`,
  },
  sum: (name: string) => `the sum of ${name} over all years`,
} as const;
