/** The grid's part of the page, which is most of its weight; every call gives the same. */
export const loadGrid = (): Promise<typeof import('./workbook-view')> => import('./workbook-view');
