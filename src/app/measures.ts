import { measureTexts } from '../workbook/measure-texts';
import type { Inputs } from './inputs';

/**
 * Inputs with their users' own measures read, as a workbook is made from them. What reads formulas is
 * loaded with the first one.
 */
export async function withMeasures(inputs: Inputs): Promise<Inputs> {
  const texts = measureTexts(inputs.kept ?? {});
  if (texts.length === 0) return inputs;
  const { readMeasures } = await import('../model/custom-measure/read-measures');
  return { ...inputs, measures: await readMeasures(texts, inputs.baseline) };
}
