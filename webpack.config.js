'use strict';

const { join } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');

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
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** What the pane's page may load: itself and Office's own library, and nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  // Fluent puts its styles into the page as it goes.
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
].join('; ');

/** The task pane: a page whose script offers `upstreamTaskpane.mountTaskpane`. */
const taskpane = {
  ...shared,
  name: 'taskpane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: join(__dirname, 'dist', 'taskpane'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { name: 'upstreamTaskpane', type: 'window' },
    // So that the files' time says whether they are newer than what they are made of.
    compareBeforeEmit: false,
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      meta: {
        'Content-Security-Policy': {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy,
        },
      },
    }),
  ],
};

module.exports = [command, taskpane];
