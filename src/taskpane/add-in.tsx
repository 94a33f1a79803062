/** The add-in's page in Excel: the pane, the commands of the ribbon and the functions of cells, in one runtime. */
import { connectExcel } from '../app/excel';
import { resultsOf } from '../app/functions/result-of';
import { RIBBON_COMMANDS } from '../commands/ribbon-commands';
import { offerFunctions, type FunctionsRuntime } from '../functions/functions';
import { describeHostProblem } from '../strings/host-problems';
import { mountTaskpane } from './index';

async function start(element: HTMLElement): Promise<void> {
  const connected = await connectExcel();
  if (connected.isErr()) {
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = describeHostProblem(connected.error);
    element.replaceChildren(message);
    return;
  }
  const excel = connected.value;
  const { modeller, opened } = mountTaskpane(element, {
    host: excel.host,
    activate: excel.activate,
    // Excel tells of no change of its theme: it is asked whenever the pane is drawn.
    theme: { isDark: excel.isDark, subscribe: () => () => undefined },
  });
  const { CustomFunctions } = globalThis as { CustomFunctions?: FunctionsRuntime };
  // An Excel that has no functions of add-ins has everything else.
  if (CustomFunctions) offerFunctions(CustomFunctions, resultsOf(excel.host));
  for (const [id, command] of Object.entries(RIBBON_COMMANDS)) {
    excel.associate(id, () => command({ modeller, opened, showPane: excel.showPane }));
  }
}

void start(document.getElementById('taskpane')!);
