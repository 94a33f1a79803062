import { NOT_ALLOWED } from './workbook';

/** What an action's status may be. */
export const ACTION_STATUSES = ['Not started', 'Under way', 'Done', 'Late', 'Stopped'] as const;

export const ACTIONS_TEXT = {
  title: 'Actions',
  subtitle:
    'What the action plans say is to be done. Status, owner and note are yours, and so are rows that you add below: every run keeps them.',
  counts: 'How far the actions are',
  number: 'Actions',
  noStatus: 'No status',
  all: 'All',
  countsTable: 'Actions by strategy and status, counted from the table below.',
  actions: 'Actions of the plans, in our own short words',
  table: 'One row an action: what, when, for which aim and measured how, with columns to follow it up.',
  statusError: 'Not started, Under way, Done, Late or Stopped.',
  strategyError: 'A strategy’s name from the list.',
  notAllowed: NOT_ALLOWED,
} as const;

export const OUTCOMES_TEXT = {
  title: 'Outcomes',
  subtitle:
    'What is to get better, and how it is watched. Baseline, target and latest are yours, and so are rows that you add below: every run keeps them.',
  outcomes: 'Outcomes of the system and indicators',
  outcomesTable: 'One row an outcome or indicator, which way is good, and figures to fill in.',
  kinds: { outcome: 'system outcome', indicator: 'indicator' },
  directions: { sourced: 'document', assumption: 'our reading', '': '' },
  better: ['higher', 'lower'],
  betterError: 'higher or lower; blank where no one can say.',
  numberError: 'A number.',
  trend: {
    better: 'better',
    worse: 'worse',
    same: 'no change',
    unknown: 'not enough figures',
    noDirection: 'no direction',
  },
  met: { yes: 'met', no: 'not met' },
  aims: 'Aims',
  aimsTable: 'The aims of the whole system and of strategies.',
  aimColumns: ['Scope', 'No', 'Aim'],
  aimsNote: 'The documents do not say which aim or driver each outcome serves, so no row claims it.',
  drivers: 'What is to change the system',
  driversTable: 'The drivers of change across the system, and what underlies them all.',
  driverColumns: ['Role', 'Driver', 'Parts'],
  needs: 'Needs that were found',
  needsTable: 'Needs by theme, with the figure that the document gives.',
  needColumns: ['No', 'Theme', 'Need', 'Figure'],
  places: 'Life expectancy by place',
  placesTable: 'Life expectancy by place with its margin, and the range that the margin makes.',
  placesNote:
    'The difference between two of these places is none of the published gaps, which stand on Sources: one between neighbourhoods, and one each for men and women between groups.',
  placeColumns: ['Period', 'Place', 'Document', 'Years', 'Low', 'High', 'Margin (±)', 'Section of it'],
  placesChart: 'Life expectancy by place, years, with its range',
  placesAlt:
    'A line with a mark for each place: life expectancy in years, between a lower and an upper line for its margin.',
  years: 'Years',
  from: 'From: ',
  notAllowed: NOT_ALLOWED,
} as const;

export const ACTUALS_TEXT = {
  title: 'Actual against plan',
  subtitle: ['Type what really happened in the yellow cells; beside it stand doing nothing and ', '.'],
  units:
    'Spend is the cost of meeting need, £m in cash, in the scenario with its programme and less released cash; admissions and bed days as Inputs counts them (100 in the base year, or local counts).',
  table: 'One row a year: actual figures to fill in, beside doing nothing and the scenario in force.',
  numberError: 'A number of 0 or more.',
  spendWords: ['Spend is ', ' above the scenario', ' below the scenario', 'as in the scenario'],
  doNothingWords: [', ', ' above doing nothing. ', ' below doing nothing. ', 'the same as doing nothing. '],
  admissions: 'Admissions are ',
  bedDays: 'Bed days are ',
  activityWords: [' % above the scenario. ', ' % below the scenario. ', 'as in the scenario. '],
  charts: {
    spend: 'Cost of meeting need: actual, do nothing and scenario, £m',
    spendAlt:
      'Three lines by year: what meeting need has cost, what it costs if nothing shifts and what it costs in the scenario in force. The actual one has gaps where no figure is filled in.',
    activity: 'Emergency admissions and bed days: actual and scenario',
    activityAlt:
      'Four lines by year: admissions and bed days, each as they were and as the scenario in force has them. The actual ones have gaps where no figure is filled in.',
    unit: 'Index or count',
  },
  notAllowed: NOT_ALLOWED,
} as const;

export const HISTORY_TEXT = {
  title: 'Run history',
  subtitle: 'Each run of the modeller with its time (UTC), the code of its inputs and what it changed.',
  table: 'One row a run, the latest last.',
  actions: { run: 'Run', restore: 'Restore', signOff: 'Sign-off' },
  dropped: (count: number) => `${count} earlier ${count === 1 ? 'run is' : 'runs are'} no longer listed.`,
  nothing: 'No input.',
  change: (change: RunChange): string => {
    switch (change.kind) {
      case 'added':
        return `${change.name} is new`;
      case 'gone':
        return `${change.name} is gone`;
      case 'changed':
        return change.name === change.becomes ? change.name : `${change.name} is now ${change.becomes}`;
      case 'value':
        return change.label;
      case 'range':
        return `range of ${change.label}`;
      case 'series':
        return `series ${change.label}`;
      case 'mix':
        return `tier mix of ${change.label}`;
      case 'lever':
      case 'envelope':
        return `${change.kind} ${change.label}`;
      case 'budget':
        return `budget of ${change.strategy}, ${change.footprint}`;
      case 'package':
        return `data package ${change.to} in the place of ${change.from}`;
    }
  },
} as const;

/** One thing that a run has changed. */
export type RunChange =
  | { readonly kind: 'added' | 'gone'; readonly name: string }
  | { readonly kind: 'changed'; readonly name: string; readonly becomes: string }
  | { readonly kind: 'value' | 'range' | 'series' | 'mix' | 'lever' | 'envelope'; readonly label: string }
  | { readonly kind: 'budget'; readonly strategy: string; readonly footprint: string }
  | { readonly kind: 'package'; readonly from: string; readonly to: string };
