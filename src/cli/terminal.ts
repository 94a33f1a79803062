import type { Workers } from '../app/analysis/workers';

/** What the command reads from and prints to, so that it can be run without a process of its own. */
export interface Terminal {
  /** Standard input, as bytes. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Standard output. */
  print(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** Threads for long work; without them it is done on this one. */
  readonly workers?: Workers;
}
