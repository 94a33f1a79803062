import type { HostIdentity } from './host-identity';

/** What the application says of itself as the client library starts. */
export interface ApplicationSettings {
  readonly identity: HostIdentity;
  /** The requirement sets that the host has; by default those of a current Excel on the web. */
  readonly requirementSets?: Readonly<Record<string, number | string>> | undefined;
}

/** What a current Excel on the web says that it has. */
export const CURRENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  RibbonApi: 1.2,
  DialogApi: 1.2,
  DelayForCellEdit: 1.1,
  CustomFunctionsRuntime: 1.4,
};

/** The minor version of a requirement set; 0 where the host has none of it. */
export function minorVersion(sets: ApplicationSettings['requirementSets'], name: string): number {
  return Number(String((sets ?? CURRENT_SETS)[name] ?? 0).split('.')[1] ?? 0);
}

/** The context of the add-in, on the wire. */
export function describeContext({ identity, requirementSets }: ApplicationSettings): object {
  const { control, locale } = identity;
  return {
    _id: control,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost/Book1.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _requirementMatrix: JSON.stringify(requirementSets ?? CURRENT_SETS),
    _appDomains: [],
    _eToken: '',
  };
}
