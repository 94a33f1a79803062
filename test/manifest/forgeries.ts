import type { AddInTexts } from './add-in';
import type { RULES } from './rules';

/** Where the forged add-in was built for: with a port and a path. */
export const ORIGIN = 'https://example.org:8443/health/upstream';

type Text = 'manifest' | 'shortcuts';
/** An add-in with one thing wrong, and what the rule for it says. */
export interface Forgery {
  readonly what: string;
  readonly rule: keyof typeof RULES;
  readonly change: (addIn: AddInTexts) => AddInTexts;
  readonly complaints: readonly string[];
}

/** A piece of a text exchanged, which has to be there. */
const exchange =
  (text: Text, found: string | RegExp, put: string) =>
  (addIn: AddInTexts): AddInTexts => {
    const changed = addIn[text].replace(found, put);
    if (changed === addIn[text]) throw new Error(`There is no ${String(found)}`);
    return { ...addIn, [text]: changed };
  };

export const FORGERIES: readonly Forgery[] = [
  {
    what: 'a text that is not there',
    rule: 'every reference finds a resource of its kind',
    change: exchange('manifest', '<Label resid="Tab.Label"', '<Label resid="Tab.Labels"'),
    complaints: ['Label refers to Tab.Labels'],
  },
  {
    what: 'a long text where a short one belongs',
    rule: 'every reference finds a resource of its kind',
    change: exchange('manifest', '<Label resid="Tab.Label"', '<Label resid="Start.Description"'),
    complaints: ['Label refers to Start.Description'],
  },
  {
    what: 'a text that nothing shows',
    rule: 'every resource is used',
    change: exchange('manifest', '</bt:ShortStrings>', '<bt:String id="Old" DefaultValue="Old" />$&'),
    complaints: ['Old is not used'],
  },
  {
    what: 'two groups of one id',
    rule: 'no id is there twice',
    change: exchange('manifest', 'id="Upstream.Check.Group"', 'id="Upstream.Compare.Group"'),
    complaints: ['Upstream.Compare.Group'],
  },
  {
    what: 'a page that is not built',
    rule: 'every address is a file of the build, at the origin',
    change: exchange(
      'manifest',
      `"${ORIGIN}/help.html" />\n  <Hosts>`,
      `"${ORIGIN}/support.html" />\n  <Hosts>`,
    ),
    complaints: [`${ORIGIN}/support.html`],
  },
  {
    what: 'an address at another host',
    rule: 'every address is a file of the build, at the origin',
    change: exchange(
      'manifest',
      /<ExtendedOverrides Url="[^"]+"/,
      '<ExtendedOverrides Url="https://a.org/shortcuts.json"',
    ),
    complaints: ['https://a.org/shortcuts.json'],
  },
  {
    what: 'an address above the folder',
    rule: 'every address is a file of the build, at the origin',
    change: exchange('manifest', `${ORIGIN}/help.html`, 'https://example.org:8443/help.html'),
    complaints: ['https://example.org:8443/help.html'],
  },
  {
    what: 'an origin without encryption',
    rule: 'the origin is an encrypted one',
    change: (addIn) => ({ ...addIn, origin: 'http://example.org' }),
    complaints: ['http://example.org'],
  },
  {
    what: 'a larger picture than its place asks for',
    rule: 'each picture has the pixels that its place asks for',
    change: exchange('manifest', 'upstream-64.png', 'upstream-128.png'),
    complaints: ['HighResolutionIconUrl is not 64 by 64'],
  },
  {
    what: 'a picture that is none',
    rule: 'each picture has the pixels that its place asks for',
    change: (addIn) => ({
      ...addIn,
      files: new Map(addIn.files).set('icons/upstream-32.png', Buffer.from('<svg />')),
    }),
    complaints: ['IconUrl is not 32 by 32', ...Array<string>(10).fill('the icon of 32 is not 32 by 32')],
  },
  {
    what: 'an icon without its largest size',
    rule: 'each icon has the sizes that Office needs',
    change: exchange('manifest', '<bt:Image size="80"', '<bt:Image size="64"'),
    complaints: ['16,32,64'],
  },
  {
    what: 'a button for which there is no function',
    rule: 'every action of a button or a key has a function',
    change: exchange('manifest', '>runScenarios<', '>runAll<'),
    complaints: ['runAll'],
  },
  {
    what: 'a key for which there is no function',
    rule: 'every action of a button or a key has a function',
    change: exchange('shortcuts', '"id": "openModeller"', '"id": "open"'),
    complaints: ['open'],
  },
  {
    what: 'a function that nothing calls',
    rule: 'every function can be reached from a button or a key',
    change: (addIn) => ({ ...addIn, commands: [...addIn.commands, 'forgotten'] }),
    complaints: ['forgotten'],
  },
  {
    what: 'a key of an action that is not named',
    rule: 'every key has a named action, and every named action a key',
    change: exchange('shortcuts', '"action": "compareScenarios"', '"action": "compare"'),
    complaints: ['compare', 'compareScenarios'],
  },
  {
    what: 'two keys of one action',
    rule: 'every key has a named action, and every named action a key',
    change: exchange('shortcuts', '"action": "compareScenarios"', '"action": "runScenarios"'),
    complaints: ['runScenarios', 'compareScenarios'],
  },
  {
    what: 'a combination that Excel uses',
    rule: 'the keys are as Office asks, and free',
    change: exchange('shortcuts', 'Ctrl+Alt+Shift+B', 'Ctrl+B'),
    complaints: ['Ctrl+B'],
  },
  {
    what: 'one combination for two actions',
    rule: 'the keys are as Office asks, and free',
    change: exchange('shortcuts', 'Command+Alt+Shift+B', 'Command+Alt+Shift+R'),
    complaints: ['Command+Alt+Shift+R'],
  },
  {
    what: 'no combination for a Mac',
    rule: 'the keys are as Office asks, and free',
    change: exchange('shortcuts', /, "mac": "Command\+Alt\+Shift\+B"/, ''),
    complaints: ['nothing on mac'],
  },
  {
    what: 'a key that is called otherwise than its button',
    rule: 'keys and buttons are called the same',
    change: exchange('shortcuts', '"name": "Check workbook"', '"name": "Check the workbook"'),
    complaints: ['Check the workbook'],
  },
  {
    what: 'an older Excel than the code can use',
    rule: 'what is required is what the code needs',
    change: exchange('manifest', 'MinVersion="1.9"', 'MinVersion="1.8"'),
    complaints: ['ExcelApi 1.8', 'ExcelApi 1.9'],
  },
  {
    what: 'a version that is not the package’s',
    rule: 'the version is the package’s',
    change: exchange('manifest', /<Version>[^<]+/, '<Version>9.9.9.0'),
    complaints: ['9.9.9.0'],
  },
  {
    what: 'a page of its own for the buttons',
    rule: 'one page is the pane, the buttons and the keys',
    change: exchange('manifest', 'FunctionFile resid="Pane.Url"', 'FunctionFile resid="Help.Url"'),
    complaints: [`${ORIGIN}/help.html`],
  },
];
