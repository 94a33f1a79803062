import { runScenario } from '../../src/model/run-scenario';
import { workedExample } from '../support/baselines';

describe('The worked example', () => {
  const { baseline, scenario } = workedExample(20);
  const result = runScenario(baseline, scenario);

  // t, shift, avoided %, gross, released, double running, gap doing nothing, gap
  it.each([
    [1, 0.55, 0.403878, 0.408321, 0.142912, 0.275, 1.1, 1.782088],
    [2, 1.1, 0.983905, 1.00567, 0.535729, 0.275, 2.2121, 3.051371],
    [3, 1.65, 1.626559, 1.680828, 1.040842, 0.275, 3.336433, 4.220592],
    [4, 2.2, 2.27789, 2.379783, 1.589297, 0.275, 4.473134, 5.358837],
    [5, 2.75, 2.913394, 3.077195, 2.147921, 0.275, 5.622338, 6.499418],
    [10, 2.75, 3.357247, 3.745371, 2.985308, 0, 11.560784, 11.325475],
  ])('is met in year %i', (t, shift, avoidedPercent, gross, released, doubleRunning, gapDoNothing, gap) => {
    expect(result.shift[t]).toBeCloseTo(shift, 6);
    expect(100 * result.avoidedUrgent[t]!).toBeCloseTo(avoidedPercent, 6);
    expect(result.gross[t]).toBeCloseTo(gross, 6);
    expect(result.released[t]).toBeCloseTo(released, 6);
    expect(result.doubleRunning[t]).toBeCloseTo(doubleRunning, 6);
    expect(result.gapDoNothing[t]).toBeCloseTo(gapDoNothing, 6);
    expect(result.gap[t]).toBeCloseTo(gap, 6);
  });

  it('is worth what it was found to be over twenty years', () => {
    expect(result.npv).toBeCloseTo(-1.807701, 6);
    expect(result.bcr).toBeCloseTo(0.948628, 6);
    expect(result.breakEven).toEqual({ inYear: 7, cumulative: null, discounted: null });
  });
});
