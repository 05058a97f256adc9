/** What Excel tells an add-in about itself when its page loads. */
import type { OfficeTheme } from '../theme';

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/**
 * @param settings the settings kept in the workbook, name to serialised value
 * @param requirementSets name to version of what the host models, and no more: an add-in that needs another must find out
 * @param theme sent as newer versions of Excel on the web send it; office.js 1.1.110 does not look at it (see theme.ts)
 */
export function appContext(options: {
  appId: string;
  addInName: string;
  workbookAddress: string;
  requirementSets: Readonly<Record<string, string>>;
  settings: [string, string][];
  theme: OfficeTheme;
  width: number;
  height: number;
}): Record<string, unknown> {
  return {
    _id: options.appId,
    _appInstanceId: options.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: options.workbookAddress,
    _clientMode: READ_WRITE,
    _settings: options.settings,
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: '16.0.18000.40000',
    _addinName: options.addInName,
    _appDomains: [location.origin],
    _featureGates: {},
    _officeTheme: options.theme,
    _initialDisplayMode: 2,
    _clientWindowHeight: options.height,
    _clientWindowWidth: options.width,
    _marketplaceType: 'developer',
  };
}
