'use strict';

const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { gzipSync } = require('node:zlib');

const ENGINE = '@ironcalc/wasm';
const WASM = join(dirname(require.resolve(ENGINE)), 'wasm_bg.wasm');

/** Makes the bundled workbook with the page's own code, in the place of the module that tells how. */
module.exports = function makeFirstBook() {
  const done = this.async();
  const make = async () => {
    this.addDependency(WASM);
    const load = (request) => this.importModule(request, { publicPath: '' });
    const [engine, first] = [await load(ENGINE), await load(this.resourcePath)];
    engine.initSync({ module: readFileSync(WASM) });
    return gzipSync(await first.makeFirstBook(engine), { level: 9 });
  };
  make().then((bytes) => done(null, bytes), done);
};
module.exports.raw = true;
