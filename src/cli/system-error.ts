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
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || syscall === undefined) throw error;
  return FAULTS[code] ?? { code };
}
