import { Button } from '@fluentui/react-components';
import { ANALYSE_TEXT as TEXT } from '../../strings/analyse-tab';
import { GoTo } from '../go-to';
import { useLook } from '../look';
import { useModeller, usePane } from '../pane-context';

interface WriteAnalysisProps {
  readonly isWritten: boolean;
  readonly isStale: boolean;
}

/** The way of an analysis into the workbook, and to where it stands there. */
export function WriteAnalysis({ isWritten, isStale }: WriteAnalysisProps) {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  return (
    <div className={look.tight}>
      <p className={look.small}>
        {isWritten ? (
          <>
            {TEXT.written} <GoTo sheet={TEXT.sheet} />
          </>
        ) : (
          TEXT.writeHint
        )}
      </p>
      <div>
        <Button disabledFocusable={isBusy || isStale} onClick={() => void modeller.writeAnalysis()}>
          {TEXT.write}
        </Button>
      </div>
    </div>
  );
}
