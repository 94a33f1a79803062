'use strict';

const { join } = require('node:path');
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
  output: { path: join(__dirname, 'dist'), filename: '[name].js' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

module.exports = [command];
