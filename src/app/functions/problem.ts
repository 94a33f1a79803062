/** Why a function gives no number, and which of the spreadsheet's own errors says so. */
export interface FunctionProblem {
  readonly error: '#N/A' | '#VALUE!';
  readonly code:
    | 'no-results'
    | 'unknown-scenario'
    | 'unknown-measure'
    | 'unknown-year'
    | 'after-horizon'
    | 'not-a-year'
    | 'not-a-text'
    | 'not-a-number'
    | 'no-numbers'
    | 'rate-out-of-range'
    | 'years-out-of-range';
  readonly found: string;
}

export function notThere(code: FunctionProblem['code'], found: string): FunctionProblem {
  return { error: '#N/A', code, found };
}

export function notAllowed(code: FunctionProblem['code'], found: unknown): FunctionProblem {
  return { error: '#VALUE!', code, found: String(found) };
}
