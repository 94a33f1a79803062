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
  statusPrompt: 'Choose a status from the list.',
  strategyError: 'A strategy’s name from the list.',
  notAllowed: NOT_ALLOWED,
} as const;
