import type { HostProblem } from '../host';

/** What Office's client throws, so far as we use it. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === 'string';
}

/**
 * Office's error as a problem of ours. `guarded` is a protected sheet that was to be written, if
 * there is one; `bytes` what was sent. Anything that Office did not say is a defect and is thrown on.
 */
export function translateError(error: unknown, guarded?: string, bytes = 0): HostProblem {
  if (!isOfficeError(error)) throw error;
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cell-being-edited' };
    case 'AccessDenied':
      return guarded === undefined
        ? { code: 'workbook-read-only' }
        : { code: 'sheet-protected', sheet: guarded };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { code: 'request-too-large', bytes };
    default:
      return {
        code: 'refused',
        cause: `${error.code}: ${error.message}`,
        location: error.debugInfo?.errorLocation ?? '',
      };
  }
}
