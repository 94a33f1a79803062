import { useEffect, useState } from 'react';
import type { Draft } from '../app/modeller/draft';
import { pounds } from '../strings/numbers';
import { PREVIEW_TEXT as TEXT } from '../strings/preview';
import { useLook } from './look';
import { gapFinding } from './preview-charts';

/** Long enough for a number to be typed to its end. */
const SETTLED_MS = 1000;

/** The gap in one line, in view while the preview above is not, and spoken once typing has come to rest. */
export function PreviewStrip({ draft, isShown }: { draft: Draft; isShown: boolean }) {
  const look = useLook();
  const spoken = useSettled(sentence(draft));
  return (
    <>
      <div aria-hidden className={`${look.strip} ${isShown ? '' : look.hidden}`}>
        {line(draft)}
      </div>
      <div role="status" className={look.unseen}>
        {spoken}
      </div>
    </>
  );
}

function line({ preview, problems }: Draft): string {
  if (!preview || problems.length > 0) return TEXT.stripBlocked;
  const { horizonYear, gap } = preview.headline;
  return TEXT.strip(horizonYear, pounds(gap.scenario), pounds(gap.doNothing));
}

function sentence({ preview, problems }: Draft): string {
  return !preview || problems.length > 0 ? TEXT.stripBlocked : gapFinding(preview.headline);
}

/** A text once it has stayed the same for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
