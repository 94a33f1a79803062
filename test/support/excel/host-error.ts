/** The codes that Excel puts into an error, as far as the stand-in answers them. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented';

/** A refusal of the host, which reaches the add-in as an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Refuses what was asked; never returns. */
export function refuse(code: ExcelErrorCode, message: string): never {
  throw new HostError(code, message);
}
