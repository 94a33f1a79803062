'use strict';

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { Compilation, sources } = require('webpack');
const { placeAt } = require('./origin.cjs');

const MANIFEST = 'manifest.xml';
const FUNCTIONS = 'functions.json';

/** The files that Office asks for beside the page, by their names in the build. */
function filesOf(root) {
  const icons = join(root, 'src', 'assets', 'icons');
  return [
    [MANIFEST, join(root, MANIFEST)],
    ['shortcuts.json', join(root, 'src', 'assets', 'shortcuts.json')],
    ...readdirSync(icons)
      .filter((name) => name.endsWith('.png'))
      .map((name) => [`icons/${name}`, join(icons, name)]),
  ];
}

/** What Excel has to know of the functions, made from the comments in their file. */
async function metadataOf(path) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(path);
  if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
  return metadataJson;
}

/** Puts manifest, keyboard shortcuts and icons beside the page, for the origin that it will have. */
exports.AddInFiles = class AddInFiles {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const { name } = AddInFiles;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [asset, path] of filesOf(compiler.context)) {
          compilation.fileDependencies.add(path);
          const bytes = readFileSync(path);
          const content = asset === MANIFEST ? placeAt(bytes.toString(), this.origin) : bytes;
          compilation.emitAsset(asset, new sources.RawSource(content));
        }
        const path = join(compiler.context, 'src', 'functions', 'functions.ts');
        compilation.fileDependencies.add(path);
        compilation.emitAsset(FUNCTIONS, new sources.RawSource(await metadataOf(path)));
      });
    });
  }
};
