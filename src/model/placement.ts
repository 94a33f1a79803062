/** What finds room in a year and what does not, £m. */
export interface Placement {
  readonly shift: number;
  readonly reinvested: number;
  readonly unplaced: number;
}

/**
 * Places reinvestment first and the shift in what room is left; the model, section The shift. All £m of
 * one year.
 */
export function place(wantedShift: number, wantedReinvestment: number, room: number): Placement {
  const reinvested = Math.min(wantedReinvestment, room);
  const shift = Math.min(wantedShift, room - reinvested);
  return { shift, reinvested, unplaced: wantedReinvestment - reinvested + (wantedShift - shift) };
}
