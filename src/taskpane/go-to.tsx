import { Link } from '@fluentui/react-components';
import { PANE_TEXT } from '../strings/taskpane';
import { usePane } from './pane-context';

/** A link to a cell of the workbook; `label` where the sheet's name would not say enough. */
export function GoTo({
  sheet,
  cell = 'A1',
  label = sheet,
}: {
  sheet: string;
  cell?: string;
  label?: string;
}) {
  const { modeller } = usePane();
  return (
    <Link
      as="button"
      inline
      aria-label={PANE_TEXT.goTo(label)}
      onClick={() => void modeller.goTo(sheet, cell)}
    >
      {label}
    </Link>
  );
}
