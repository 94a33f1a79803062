import { bundledBaseline } from '../../app/baseline';
import { bundledScenarioFiles } from '../../app/bundled';
import { readScenarios } from '../../app/read-scenarios';
import { BUNDLED_SCENARIO_TEXT } from '../../strings/cli';

/** The bundled scenarios: name and file name on a line, what each is on the next. */
export function scenarios(): string {
  const files = bundledScenarioFiles();
  const read = readScenarios(bundledBaseline(), files)._unsafeUnwrap();
  const width = Math.max(...read.map(({ name }) => name.length));
  return read
    .map(({ name }, index) => {
      const { file } = files[index]!;
      return `${name.padEnd(width)}   ${file}\n  ${BUNDLED_SCENARIO_TEXT[file] ?? ''}\n`;
    })
    .join('');
}
