/** What a chart drawn in the browser says besides the words of its own cells. */
export const CHART_TEXT = {
  table: 'Data as a table',
  category: 'Category',
  series: (number: number) => `Series ${number}`,
} as const;
