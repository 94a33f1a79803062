/** The add-in's page in Excel: the pane, and the commands of the ribbon, in one runtime. */
import { connectExcel } from '../app/excel';
import { RIBBON_COMMANDS } from '../commands/ribbon-commands';
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
  for (const [id, command] of Object.entries(RIBBON_COMMANDS)) {
    excel.associate(id, () => command({ modeller, opened, showPane: excel.showPane }));
  }
}

void start(document.getElementById('taskpane')!);
