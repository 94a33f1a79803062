/** The financial year `t` years after the base year, as `2016/17`; 1999 gives `1999/00`. */
export function yearLabel(baseYear: number, t: number): string {
  const begins = baseYear + t;
  const ends = (begins + 1) % 100;
  return ends < 10 ? `${begins}/0${ends}` : `${begins}/${ends}`;
}

/** The labels of t = 0…`horizon`. */
export function yearLabels(baseYear: number, horizon: number): string[] {
  const labels: string[] = [];
  for (let t = 0; t <= horizon; t += 1) labels.push(yearLabel(baseYear, t));
  return labels;
}
