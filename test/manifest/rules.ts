import { child, descendants } from '../support/read-xml';
import type { AddIn } from './add-in';
import { keyProblems } from './key-combinations';
import {
  addressesOf,
  buttonActions,
  buttonsOf,
  elementsOf,
  fileAt,
  idsOf,
  picturesOf,
  repeatedOf,
  resourcesOf,
  TABLES,
  valueOf,
} from './manifest-parts';
import { pixelsOf } from './png';

/** What a schema cannot hold of a manifest: each rule says what is against it. */
export const RULES = {
  'every reference finds a resource of its kind': ({ manifest }: AddIn) =>
    elementsOf(manifest)
      .filter(({ attributes }) => attributes['resid'] !== undefined)
      .filter((element) => !idsOf(manifest, TABLES[element.name]!).includes(element.attributes['resid']!))
      .map(({ name, attributes }) => `${name} refers to ${attributes['resid']}`),

  'every resource is used': ({ manifest }: AddIn) => {
    const used = elementsOf(manifest).map(({ attributes }) => attributes['resid']);
    return resourcesOf(manifest)
      .filter(({ attributes }) => !used.includes(attributes['id']))
      .map(({ attributes }) => `${attributes['id']} is not used`);
  },

  'no id is there twice': ({ manifest }: AddIn) =>
    repeatedOf(elementsOf(manifest).flatMap(({ attributes }) => attributes['id'] ?? [])),

  'every address is a file of the build, at the origin': (addIn: AddIn) =>
    addressesOf(addIn.manifest).filter((address) => fileAt(addIn, address) === undefined),

  'the origin is an encrypted one': ({ origin }: AddIn) => (origin.startsWith('https://') ? [] : [origin]),

  'each picture has the pixels that its place asks for': (addIn: AddIn) =>
    picturesOf(addIn.manifest).flatMap(({ place, address, size }) => {
      const pixels = pixelsOf(fileAt(addIn, address) ?? Buffer.alloc(0));
      return pixels?.width === size && pixels.height === size ? [] : [`${place} is not ${size} by ${size}`];
    }),

  'each icon has the sizes that Office needs': ({ manifest }: AddIn) =>
    descendants(manifest, 'Icon')
      .map(({ children }) => children.map(({ attributes }) => attributes['size']).join())
      .filter((sizes) => sizes !== '16,32,80'),

  'every action of a button or a key has a function': (addIn: AddIn) =>
    [...buttonActions(addIn), ...addIn.shortcuts.actions.map(({ id }) => id)].filter(
      (id) => !addIn.commands.includes(id),
    ),

  'every function can be reached from a button or a key': (addIn: AddIn) => {
    const reached = [...buttonActions(addIn), ...addIn.shortcuts.shortcuts.map(({ action }) => action)];
    return addIn.commands.filter((id) => !reached.includes(id));
  },

  'every key has a named action, and every named action a key': ({ shortcuts }: AddIn) => {
    const named = shortcuts.actions.map(({ id }) => id);
    const bound = shortcuts.shortcuts.map(({ action }) => action);
    const once = [...repeatedOf(named), ...repeatedOf(bound)];
    return [
      ...once,
      ...bound.filter((id) => !named.includes(id)),
      ...named.filter((id) => !bound.includes(id)),
    ];
  },

  'the keys are as Office asks, and free': ({ shortcuts }: AddIn) => keyProblems(shortcuts),

  'keys and buttons are called the same': ({ manifest, shortcuts }: AddIn) =>
    shortcuts.actions
      .map(({ name }) => name)
      .filter(
        (name) =>
          !buttonsOf(manifest).some(
            (button) => valueOf(manifest, child(button, 'Label')?.attributes['resid']) === name,
          ),
      ),

  'what is required is what the code needs': ({ manifest, needs }: AddIn) => {
    const required = descendants(manifest, 'Set').map(
      ({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`,
    );
    const needed = Object.entries(needs).map(([name, version]) => `${name} ${version}`);
    return [
      ...required.filter((set) => !needed.includes(set)),
      ...needed.filter((set) => !required.includes(set)),
    ];
  },

  'the version is the package’s': ({ manifest, version }: AddIn) => {
    const found = child(manifest, 'Version')?.text ?? '';
    return found === `${version}.0` ? [] : [found];
  },

  'one page is the pane, the buttons and the keys': ({ manifest }: AddIn) => {
    const overrides = child(manifest, 'VersionOverrides');
    // The functions of cells have a script and a description beside their page.
    const ofFunctions = ['Script', 'Metadata']
      .flatMap((name) => descendants(overrides, name))
      .flatMap((part) => descendants(part, 'SourceLocation'));
    const pages = ['Runtime', 'FunctionFile', 'SourceLocation']
      .flatMap((name) => descendants(overrides, name))
      .filter((page) => !ofFunctions.includes(page))
      .map(({ attributes }) => valueOf(manifest, attributes['resid']));
    const first = descendants(child(manifest, 'DefaultSettings'), 'SourceLocation')[0];
    return pages.filter((page) => page !== first?.attributes['DefaultValue']).map(String);
  },
} satisfies Record<string, (addIn: AddIn) => readonly string[]>;
