import type { FileFault } from '../strings/cli';

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'absent',
  EISDIR: 'folder',
  ENOTDIR: 'no-folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
};

/** What the system says about a file, as a fault. Anything else is a defect and is thrown on. */
export function faultOf(error: unknown): FileFault {
  if (!isSystemError(error)) throw error;
  return FAULTS[error.code] ?? { code: error.code };
}

function isSystemError(error: unknown): error is { readonly code: string } {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string';
}
