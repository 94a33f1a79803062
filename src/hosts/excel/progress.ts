import type { WriteOptions } from '../host';

/** Progress that never goes back where a write begins again. */
export function everMore(onProgress: WriteOptions['onProgress']): (share: number) => void {
  let most = 0;
  return (share) => {
    if (share <= most) return;
    most = share;
    onProgress?.(share);
  };
}
