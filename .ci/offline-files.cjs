'use strict';

const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

const WORKER = 'service-worker.js';

/** Tells the page's service worker which files to keep, and which build they are of. */
exports.OfflineFiles = class OfflineFiles {
  apply(compiler) {
    const { name } = OfflineFiles;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((file) => file !== WORKER && !/\.(map|txt)$/.test(file))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const head =
          `self.UPSTREAM_FILES=${JSON.stringify(files)};` +
          `self.UPSTREAM_BUILD=${JSON.stringify(hash.digest('hex').slice(0, 16))};\n`;
        compilation.updateAsset(WORKER, (source) => new sources.ConcatSource(head, source));
      });
    });
  }
};
