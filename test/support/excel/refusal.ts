/** What the client throws. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** The error that a run ended with; a run that ended well is a failure of the test. */
export async function refusal(run: Promise<unknown>): Promise<Refusal> {
  try {
    await run;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('Nothing was refused.');
}
