/** The pane's part on levers and the envelope. */
export const CHOICES_TEXT = {
  title: 'Levers and envelope',
  envelope: 'Envelope',
  envelopeHint: 'The published envelope, as budgets and the funding series give it.',
  levers: 'Levers',
  leversHint:
    'Targets of the action plans. They reduce need before prevention does; how far they are met is an assumption below, under Levers.',
  target: (change: string, due: string) => `${change} less, due ${due}.`,
  source: (title: string, section: string) => (section === '' ? `${title}.` : `${title}: ${section}.`),
  together: (cells: string) =>
    `Levers that are on reduce the same need (${cells}): one after the other, so part of it may be counted twice.`,
  changedInWorkbook: (note: string) =>
    `Changed in the workbook, no longer as documented. Of the default: ${note}`,
  changed: 'Changed',
  reset: 'Reset',
  resetLevers: 'Reset all levers to off',
  resetEnvelope: 'Reset the envelope to the published one',
} as const;
