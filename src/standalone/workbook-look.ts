import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the workbook's side of the page. */
export const useWorkbookLook = makeStyles({
  view: { height: '100%', display: 'flex', flexDirection: 'column' },
  // The grid is light, and shows what is behind it between its cells.
  grid: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    colorScheme: 'light',
    color: '#000',
    backgroundColor: '#fff',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    '& select': { maxWidth: '360px' },
  },
  hint: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  // Clipped, and not scrolled: a browser that scrolled it to something in it would move it off its cells.
  layer: { position: 'absolute', pointerEvents: 'none', overflow: 'clip' },
  chart: { position: 'absolute', pointerEvents: 'auto' },
});
