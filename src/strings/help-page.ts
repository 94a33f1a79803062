/** The help page that Excel links to from the add-in's details. */
export const HELP_TEXT = {
  title: 'Upstream: help',
  does: 'Upstream models what happens to money, to need and to the gap between them when health and care spending moves to prevention. It writes a workbook of tables, live formulas and charts, in which every figure leads back to an input cell.',
  begin:
    'Choose Pull baseline on the Upstream tab of the ribbon, then Open the modeller to try a shift. Nothing is written before you ask for it.',
  keys: 'Buttons and keys',
  button: 'Button',
  windowsKey: 'Windows and web',
  macKey: 'Mac',
  keysWork:
    'On the web, the keys work while a cell is selected, not while the pane has the focus. Where another add-in has the same keys, Excel asks once which is meant.',
  trouble: 'If something does not work',
  troubles: [
    'The tab is missing: Upstream needs Excel for the web, Excel of Microsoft 365, or Excel 2021 or later.',
    'The pane stays at “Opening…”: the network may block Microsoft’s add-in library. Ask your administrator to allow appsforoffice.microsoft.com.',
    'A button seems to do nothing: finish editing the cell with Enter or Esc, then try again. The pane says what was done, or why not.',
    'Anything else: tell the person who provides Upstream in your organisation what you did and what the pane said.',
  ],
  privacy: 'Where your figures go',
  private:
    'Nowhere. Everything is worked out in Excel on your device and written into your workbook. Upstream sends nothing and keeps nothing elsewhere; the only thing that it loads beside its own files is Microsoft’s add-in library.',
} as const;
