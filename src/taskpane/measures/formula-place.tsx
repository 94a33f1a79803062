import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureFault } from '../../app/modeller/preview-measures';

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  place: {
    backgroundColor: 'transparent',
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
  },
});

/** Stands where something is missing. */
const GAP = '▯';

/** A formula with its mistake marked; the sentence under the field names the same place. */
export function FormulaPlace({ formula, fault }: { formula: string; fault: MeasureFault['fault'] }) {
  const styles = useStyles();
  if (fault.code !== 'wrong-formula' || formula === '') return null;
  const from = fault.at - 1;
  const to = from + fault.length;
  return (
    <p className={styles.line} aria-hidden>
      {formula.slice(0, from)}
      <mark className={styles.place}>{fault.length === 0 ? GAP : formula.slice(from, to)}</mark>
      {formula.slice(to)}
    </p>
  );
}
