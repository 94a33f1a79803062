import ambitious from './scenarios/ambitious.json';
import captureAndReinvest from './scenarios/capture-and-reinvest.json';
import decommission from './scenarios/decommission.json';
import doNothing from './scenarios/do-nothing.json';
import failedDelivery from './scenarios/failed-delivery.json';
import policy from './scenarios/policy.json';
import sceptic from './scenarios/sceptic.json';

/**
 * The scenarios that come with the product, in the order they are shown: parsed JSON of the
 * scenario file's schema, not yet checked against a baseline.
 */
export const BUNDLED_SCENARIOS: readonly { readonly file: string; readonly content: unknown }[] = [
  { file: 'do-nothing.json', content: doNothing },
  { file: 'policy.json', content: policy },
  { file: 'ambitious.json', content: ambitious },
  { file: 'sceptic.json', content: sceptic },
  { file: 'failed-delivery.json', content: failedDelivery },
  { file: 'capture-and-reinvest.json', content: captureAndReinvest },
  { file: 'decommission.json', content: decommission },
];
