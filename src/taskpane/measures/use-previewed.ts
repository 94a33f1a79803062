import { useEffect, useState } from 'react';
import type { MeasureText } from '../../app/modeller/own-measures';
import { previewMeasures, type PreviewedMeasure } from '../../app/modeller/preview-measures';
import { useModeller } from '../pane-context';

/** Each measure worked out as it stands; what was worked out before stays until it is. */
export function usePreviewed(texts: readonly MeasureText[]): readonly PreviewedMeasure[] {
  const baseline = useModeller((state) => state.baseline);
  const drafts = useModeller((state) => state.drafts);
  const [previewed, setPreviewed] = useState<readonly PreviewedMeasure[]>([]);
  useEffect(() => {
    let isOver = false;
    if (baseline) {
      void previewMeasures(texts, baseline, drafts).then((found) => {
        if (!isOver) setPreviewed(found);
      });
    }
    return () => {
      isOver = true;
    };
  }, [texts, baseline, drafts]);
  return previewed;
}
