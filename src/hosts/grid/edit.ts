import type { Area } from '../../workbook/plan';
import type { GridModel } from './engine';
import { sheetsOf } from './engine';
import type { LineChange } from './lines';

/** What a call to the engine did to the workbook. */
export interface Edit {
  /** Blocks of cells whose contents it changed, by the engine's numbers of sheets. */
  readonly cells: readonly { readonly sheet: number; readonly area: Area }[];
  /** Rows or columns that it put in, took out or moved. */
  readonly lines?: { readonly sheet: number; readonly axis: 'rows' | 'columns'; readonly change: LineChange };
  /** A sheet that it took away. */
  readonly removed?: number;
  /** The engine may have changed formulas in other places, which followed what was moved. */
  readonly reachesFar: boolean;
}

type Args = readonly unknown[];

/** The engine's names for what does not change a workbook. */
const LEAVES_ALL =
  /^(get|can|is|to[A-Z]|copy|cycle|resolve|flush|free|evaluate|pause|resume)|^(constructor|onArrow|onExpand|onNavigate|onPage|onArea)|^set(Selected|TopLeft|Window)/;
/** What changes looks, names or settings, and no contents. */
const CHANGES_LOOKS =
  /Style|Border|Width|Height|Hidden|Frozen|Color|GridLines|ConditionalFormatting|DefinedName|Formatting|^set(Name|Theme|Locale|Language|Timezone)$|^(un)?hideSheet$/;

/** Whether a call by this name may change the workbook. */
export function mayEdit(name: string): boolean {
  return !LEAVES_ALL.test(name);
}

/** What a call is about to do, so far as its arguments tell. Not for `undo` and `redo`. */
export function editOf(model: GridModel, name: string, args: Args): Edit {
  const sheets = sheetsOf(model);
  const idAt = (index: unknown): number => sheets[Number(index)]?.id ?? 0;
  const everything = (): Edit => ({
    cells: sheets.map(({ id }) => ({ sheet: id, area: block(1, 1) })),
    reachesFar: true,
  });
  const cells = (index: unknown, area: Area): Edit => ({
    cells: [{ sheet: idAt(index), area }],
    reachesFar: false,
  });
  const numbers = args.map(Number);
  switch (name) {
    case 'setUserInput':
      return cells(args[0], block(numbers[1]!, numbers[2]!));
    case 'setUserArrayFormula':
      return cells(args[0], sized(numbers[1]!, numbers[2]!, numbers[4]!, numbers[3]!));
    case 'rangeClearAll':
    case 'rangeClearContents':
      return cells(args[0], block(numbers[1]!, numbers[2]!, numbers[3], numbers[4]));
    case 'pasteCsvText':
      return cells(engineArea(args[0]).sheet, areaOf(args[0]));
    case 'autoFillRows':
    case 'autoFillColumns':
      return cells(engineArea(args[0]).sheet, filled(name, args[0], numbers[1]!));
    case 'pasteFromClipboard':
      return pasted(model, idAt, args);
    case 'insertRows':
    case 'insertColumns':
    case 'deleteRows':
    case 'deleteColumns':
    case 'moveRows':
    case 'moveColumns':
      return lines(name, idAt(args[0]), numbers);
    case 'deleteSheet':
      return { ...cells(args[0], block(1, 1)), removed: idAt(args[0]), reachesFar: true };
    case 'renameSheet':
    case 'moveSheet':
      return cells(args[0], block(1, 1));
    case 'newSheet':
    case 'duplicateSheet':
      return { cells: [], reachesFar: false };
    default:
      return CHANGES_LOOKS.test(name) ? { cells: [], reachesFar: false } : everything();
  }
}

interface EngineArea {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

const engineArea = (area: unknown): EngineArea => area as EngineArea;

/** A block between corners as the engine counts them, from 1. */
function block(top: number, left: number, bottom = top, right = left): Area {
  return {
    from: { row: Math.min(top, bottom) - 1, column: Math.min(left, right) - 1 },
    to: { row: Math.max(top, bottom) - 1, column: Math.max(left, right) - 1 },
  };
}

function sized(row: number, column: number, height: number, width: number): Area {
  return block(row, column, row + height - 1, column + width - 1);
}

function areaOf(area: unknown): Area {
  const { row, column, height, width } = engineArea(area);
  return sized(row, column, height, width);
}

function filled(name: string, from: unknown, to: number): Area {
  const { row, column, height, width } = engineArea(from);
  return name === 'autoFillRows'
    ? block(Math.min(row, to), column, Math.max(row + height - 1, to), column + width - 1)
    : block(row, Math.min(column, to), row + height - 1, Math.max(column + width - 1, to));
}

function pasted(model: GridModel, idAt: (index: unknown) => number, [from, range, , isCut]: Args): Edit {
  const { sheet, row, column } = model.getSelectedView();
  const [top, left, bottom, right] = range as [number, number, number, number];
  const target = { sheet: idAt(sheet), area: sized(row, column, bottom - top + 1, right - left + 1) };
  if (isCut !== true) return { cells: [target], reachesFar: false };
  return { cells: [target, { sheet: idAt(from), area: block(top, left, bottom, right) }], reachesFar: true };
}

function lines(name: string, sheet: number, [, from, count, by]: readonly number[]): Edit {
  const axis = name.endsWith('Rows') ? 'rows' : 'columns';
  const at = from! - 1;
  const area = axis === 'rows' ? block(from!, 1, from! + count! - 1) : block(1, from!, 1, from! + count! - 1);
  const change: LineChange = name.startsWith('move')
    ? { kind: 'move', at, count: count!, by: by! }
    : { kind: name.startsWith('insert') ? 'insert' : 'delete', at, count: count! };
  return { cells: [{ sheet, area }], lines: { sheet, axis, change }, reachesFar: true };
}
