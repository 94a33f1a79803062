import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as url from 'node:url';
import { transformSync } from '@swc/core';
import type * as Wasm from '@ironcalc/wasm';
import type { GridEngine } from '../../../src/hosts/grid/engine';

// Making the engine ready takes a while on a busy machine.

let engine: typeof Wasm | undefined;

/** The spreadsheet engine, ready for use. Its package is an ES module, which jest does not load by itself. */
export function gridEngine(): GridEngine {
  if (!engine) {
    const path = require.resolve('@ironcalc/wasm');
    engine = loadModule(path) as typeof Wasm;
    engine.initSync({ module: readFileSync(join(dirname(path), 'wasm_bg.wasm')) });
  }
  return engine;
}

function loadModule(path: string): unknown {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    filename: path,
    jsc: { target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  const load = (name: string): unknown => (name === 'url' ? url : loadModule(join(dirname(path), name)));
  const run = new Function('module', 'exports', 'require', '__filename', code) as (
    ...parts: readonly unknown[]
  ) => void;
  run(module, module.exports, load, path);
  return module.exports;
}
