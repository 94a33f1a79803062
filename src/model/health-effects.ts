import { ONE_MILLION } from './constants';

/** QALYs bought by real spending of `realGbpM` £m a year at `costPerQaly` £; the model, section Money. */
export function qalys(realGbpM: readonly number[], costPerQaly: number): number[] {
  return realGbpM.map((spend) => (ONE_MILLION * spend) / costPerQaly);
}
