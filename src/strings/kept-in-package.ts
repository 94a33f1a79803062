/** What a package of a workbook holds of what was edited there. */
export function keptInPackage(changed: number, totalsLeftOut: number): readonly string[] {
  if (changed === 0)
    return ['Nothing was edited in the workbook: the package is the one that it was made from.'];
  return [
    `${changed === 1 ? 'One row was' : `${String(changed)} rows were`} edited in the workbook, and marked in the package as an assumption without a source.`,
    ...(totalsLeftOut > 0
      ? [
          `Left out, because the budgets no longer add up to them: published totals (${String(totalsLeftOut)}).`,
        ]
      : []),
  ];
}
