'use strict';

const { join } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { AddInFiles } = require('./.ci/add-in-files.cjs');
const { linkCommand } = require('./.ci/link-command.cjs');
const { OfflineFiles } = require('./.ci/offline-files.cjs');
const { readOrigin } = require('./.ci/origin.cjs');

/** What every bundle shares, whatever it runs on. */
const shared = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
      { test: /\.csv$/, type: 'asset/source' },
      { test: /\.png$/, type: 'asset/resource' },
    ],
  },
  devtool: 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The `upstream` command: one file that needs nothing beside it but Node. */
const command = {
  ...shared,
  name: 'command',
  target: 'node20',
  entry: { upstream: './src/cli/upstream.ts' },
  output: {
    path: join(__dirname, 'dist'),
    filename: '[name].js',
    // So that the files' time says whether they are newer than what they are made of.
    compareBeforeEmit: false,
  },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    {
      apply: ({ hooks, options }) => {
        hooks.afterEmit.tap('LinkCommand', () => linkCommand(join(options.output.path, 'upstream.js')));
      },
    },
  ],
};

/** What the add-in's pages may load: themselves and Office's own library, and nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  // Fluent puts its styles into the page as it goes.
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
].join('; ');

/** A page. Its template takes what it says from `src/strings`. */
const page = (template, filename, chunks, policy = contentSecurityPolicy) =>
  new HtmlWebpackPlugin({
    template,
    filename,
    chunks,
    scriptLoading: 'defer',
    meta: {
      'Content-Security-Policy': { 'http-equiv': 'Content-Security-Policy', content: policy },
    },
  });

/** The add-in for an origin: the page of the pane and the commands, and what Office reads beside it. */
const taskpane = (origin) => ({
  ...shared,
  name: 'taskpane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/add-in.tsx' },
  output: {
    path: join(__dirname, 'dist', 'taskpane'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    // What is provided is the folder as it is: parts of an earlier build have no business there.
    clean: true,
    // So that the files' time says whether they are newer than what they are made of.
    compareBeforeEmit: false,
  },
  plugins: [
    page('./src/taskpane/taskpane.html', 'taskpane.html', ['taskpane']),
    page('./src/taskpane/help.html', 'help.html', []),
    new AddInFiles(origin),
  ],
});

/** What the page in the browser may load: itself, with WebAssembly, and nothing else. */
const standalonePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page in the browser, and the service worker that keeps it: a folder that any web server can host. */
const standalone = {
  ...shared,
  name: 'standalone',
  target: ['web', 'es2022'],
  entry: {
    standalone: './src/standalone/index.tsx',
    'service-worker': { import: './src/standalone/offline/service-worker.ts', filename: 'service-worker.js' },
  },
  module: {
    rules: [
      {
        oneOf: [
          // The module that tells how to make the first workbook, with what it makes in its place.
          {
            resourceQuery: /^\?made$/,
            type: 'asset/resource',
            generator: { filename: '[contenthash:12].bin' },
            loader: join(__dirname, '.ci', 'first-book-loader.cjs'),
          },
          ...shared.module.rules,
        ],
      },
    ],
  },
  // The grid brings a style sheet of its own.
  experiments: { css: true },
  output: {
    path: join(__dirname, 'dist', 'standalone'),
    // A file that has changed has another name, so that what is kept never mixes two versions.
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    assetModuleFilename: '[contenthash:12][ext]',
    webassemblyModuleFilename: '[contenthash:12].wasm',
    compareBeforeEmit: false,
    clean: true,
  },
  plugins: [
    page('./src/standalone/index.html', 'index.html', ['standalone'], standalonePolicy),
    new OfflineFiles(),
  ],
};

/** `--env origin=https://example.org/upstream` builds the add-in for another place than localhost. */
module.exports = (env) => [command, taskpane(readOrigin(env)), standalone];
