import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = join(__dirname, '..', '..');

/** Bundles a script of a test's page into a folder, under its own name, as the pane itself is bundled. */
export async function bundlePage(script: string, folder: string): Promise<void> {
  const built = jest.requireActual<() => Configuration[]>('../../webpack.config.js')();
  const pane = built.find(({ name }) => name === 'taskpane');
  const config: Configuration = {
    mode: 'development',
    devtool: false,
    context: ROOT,
    target: 'web',
    entry: { [script.split('/').at(-1)!]: join(ROOT, `${script}.ts`) },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js' },
    ...(pane?.resolve && { resolve: pane.resolve }),
    ...(pane?.module && { module: pane.module }),
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
