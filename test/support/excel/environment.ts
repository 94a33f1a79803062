import { TestEnvironment } from 'jest-environment-jsdom';

/** What pages have and jsdom's window in jest has not. */
const MISSING = ['TextEncoder', 'TextDecoder', 'structuredClone', 'Uint8Array', 'ArrayBuffer'] as const;

type Settings = ConstructorParameters<typeof TestEnvironment>;

/** A page on https://localhost, where the Office client library trusts a host of the same name. */
export default class ExcelEnvironment extends TestEnvironment {
  constructor(config: Settings[0], context: Settings[1]) {
    const { projectConfig } = config;
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, url: 'https://localhost/' };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    for (const name of MISSING) Reflect.set(this.global, name, globalThis[name]);
  }
}
