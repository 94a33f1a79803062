import { OWN_DATA_TEXT as TEXT } from '../../strings/own-data';
import { Problems } from './problems';

/** What is not right with the files that were chosen. */
export function Refused({ lines }: { readonly lines: readonly string[] }) {
  return <Problems title={TEXT.refused(lines.length)} lines={lines} />;
}
