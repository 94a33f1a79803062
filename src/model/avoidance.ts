/**
 * Share of a pool's need that one programme avoids: rises with exposure ever more slowly, up to the
 * cap (the model, section Effect on need). `slope` is £ avoided per £1 at the margin; `exposure` and
 * `need` are £m in real terms.
 */
export function shareAvoided(cap: number, slope: number, exposure: number, need: number): number {
  if (cap <= 0 || need <= 0) return 0;
  // expm1 keeps its digits where the exposure of the first years is minute.
  return -cap * Math.expm1((-slope * exposure) / (cap * need));
}

/** Two avoided shares together, when each applies to what the other leaves. */
export function together(one: number, other: number): number {
  return one + other - one * other;
}

/**
 * Divides a pool's avoided value (£m) over the programmes by their own avoided shares. The logarithms
 * of what each leaves add up, so no order of the programmes is preferred.
 */
export function attribute(avoidedGbpM: number, shares: readonly number[]): number[] {
  const logs = shares.map((share) => Math.log1p(-share));
  const sum = logs.reduce((total, log) => total + log, 0);
  return logs.map((log) => (sum < 0 ? avoidedGbpM * (log / sum) : 0));
}
