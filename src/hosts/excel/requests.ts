import type { HostProblem } from '../host';
import { translateError } from './excel-errors';
import type { ExcelContext } from './office';
import { Painter } from './painter';
import type { WritePart } from './write-parts';

/** Parts that go into one request. */
export type Request = readonly WritePart[];

/**
 * Gathers parts into few requests of at most `limit` bytes: each goes into the first that has room,
 * but none before a part that it builds on. The first part stays first, the last one last.
 */
export function gather(parts: readonly WritePart[], limit: number): readonly Request[] {
  const requests: { bytes: number; parts: WritePart[] }[] = [];
  const placed = new Map<string, number>();
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    const earliest = isLast ? requests.length - 1 : (placed.get(part.after ?? '') ?? 0);
    let at = requests.findIndex(({ bytes }, each) => each >= earliest && bytes + part.bytes <= limit);
    if (at < 0) at = requests.push({ bytes: 0, parts: [] }) - 1;
    const request = requests[at]!;
    request.parts.push(part);
    request.bytes += part.bytes;
    placed.set(part.sheet, at);
  });
  return requests.map((request) => request.parts);
}

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each request with the sheets it held. */
  readonly onSent: (sheets: readonly string[]) => void;
  /** A protected sheet of ours, to name where Excel denies access. */
  readonly guarded?: string | undefined;
}

/** How a row of requests ended, where it did not end well. */
export interface SendFailure {
  readonly problem: HostProblem;
  /** The sheet with which the request began that failed. */
  readonly at: string;
}

/**
 * Sends the requests in turn, with calculation and drawing held back until each is done. One that
 * is refused for its size is halved and sent again; nothing of it had been done. Tells of the first
 * that failed.
 */
export async function send(
  context: ExcelContext,
  requests: readonly Request[],
  { signal, onSent, guarded }: SendOptions,
): Promise<SendFailure | undefined> {
  const waiting = [...requests];
  let painter = new Painter(context);
  for (let parts = waiting.shift(); parts; parts = waiting.shift()) {
    const [first] = parts;
    const at = first?.sheet ?? '';
    if (signal?.aborted) return { problem: { code: 'cancelled', written: [] }, at };
    try {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      painter.beginRequest();
      for (const part of parts) part.apply(painter);
      await context.sync();
    } catch (error) {
      const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
      const problem = translateError(error, guarded, bytes);
      if (problem.code !== 'request-too-large' || parts.length < 2) return { problem, at };
      const half = Math.ceil(parts.length / 2);
      waiting.unshift(parts.slice(0, half), parts.slice(half));
      // What the painter copies from was to be painted in the request that was refused.
      painter = new Painter(context);
      continue;
    }
    onSent(parts.map(({ sheet }) => sheet));
  }
  return undefined;
}
