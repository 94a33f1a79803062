import type { SheetPlan } from '../../workbook/plan';

/**
 * A hidden name for each of our sheets says what was last written there, so that the next write
 * knows a whole sheet from a half-written one, and one it must rewrite from one it can leave.
 */
export function markName(sheet: string): string {
  return `Upstream_${sheet.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** What the mark holds, as a formula. */
export function markFormula(text: string): string {
  return `="${text}"`;
}

/** What a mark says while its sheet is being written. */
export function begun(run: string): string {
  return `begun ${run}`;
}

/** What a mark says of a sheet that a run has finished. */
export function finished(print: string, run: string): string {
  return `${print} ${run}`;
}

/** Whether a mark is one of this run's. */
export function isOfRun(mark: string, run: string): boolean {
  return mark.endsWith(` ${run}`);
}

/** Whether a mark says that its sheet is whole, and with which fingerprint if one is asked for. */
export function isFinished(mark: string | undefined, print?: string): boolean {
  if (mark === undefined || mark.startsWith('begun ')) return false;
  return print === undefined || mark.startsWith(`${print} `);
}

/** The text of a mark's formula. */
export function markText(formula: string): string {
  return formula.replace(/^="(.*)"$/, '$1');
}

/** Equal for plans that differ in nothing but the values of inputs. 64 bits, in hexadecimal. */
export function fingerprint(plan: SheetPlan): string {
  const known = new Map<object, string>();
  const text = (object: object): string => {
    let json = known.get(object);
    if (json === undefined) {
      json = JSON.stringify(object);
      known.set(object, json);
    }
    return json;
  };
  const hash = new Hash();
  hash.add(JSON.stringify({ ...plan, cells: [] }));
  for (const { row, column, content, style } of plan.cells) {
    hash.add(`${row},${column},${text(style)}`);
    if (content.kind === 'formula') hash.add(text(content.formula));
    else if (style.role !== 'input' && content.kind !== 'blank') hash.add(String(content.value));
  }
  return hash.finish();
}

/** Two interleaved 32-bit hashes by multiplication and exclusive or. */
class Hash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      this.high = Math.imul(this.high ^ code, 2654435761);
      this.low = Math.imul(this.low ^ code, 1597334677);
    }
  }

  finish(): string {
    const part = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
    return part(this.high ^ (this.low >>> 15)) + part(this.low ^ (this.high >>> 13));
  }
}
