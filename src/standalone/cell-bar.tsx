import { Link, Select } from '@fluentui/react-components';
import type { GridHost } from '../app/browser-book';
import { a1 } from '../app/plan-charts';
import { choicesAt, linkAt, noteAt } from './cell-rules';
import { PAGE_TEXT } from '../strings/standalone';
import type { SheetView } from './sheet-view';
import { useWorkbookLook } from './workbook-look';

const TEXT = PAGE_TEXT.cell;

interface CellBarProps {
  readonly host: GridHost;
  readonly view: SheetView | undefined;
  /** The grid does not see what is typed from here. */
  readonly onChosen: () => void;
}

/** What the selected cell may hold, as a choice where it has one, and where it leads. */
export function CellBar({ host, view, onChosen }: CellBarProps) {
  const look = useWorkbookLook();
  if (!view) return <div className={look.bar} />;
  const { sheet, selected } = view;
  const found = choicesAt(host, sheet, selected);
  const link = linkAt(host, sheet, selected);
  const note = noteAt(host, sheet, selected);
  const place = `${sheet} ${a1(selected.row, selected.column)}`;
  return (
    <div role="group" aria-label={TEXT.bar} className={look.bar}>
      {found && (
        <Select
          size="small"
          aria-label={TEXT.choose(place)}
          value={found.value}
          onChange={(_event, { value }) => {
            host.type(sheet, a1(selected.row, selected.column), value);
            onChosen();
          }}
        >
          {!found.choices.includes(found.value) && <option>{found.value}</option>}
          {found.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      )}
      {link && (
        <Link as="button" inline onClick={() => void host.activate(link.sheet, link.cell)}>
          {TEXT.goTo(`${link.sheet} ${link.cell}`)}
        </Link>
      )}
      <span className={look.hint} title={note}>
        {note ?? (found || link ? '' : TEXT.none)}
      </span>
    </div>
  );
}
