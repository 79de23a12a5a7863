/** What office.js is told when it starts: the document, the languages, and what this Excel can do. */
export interface PaneEnvironment {
  /** Requirement sets in lower case with their highest version, such as `{ excelapi: "1.14" }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly documentUrl: string;
}

/** Excel 2021, the baseline that the host imitates unless told otherwise. */
export const EXCEL_2021: Readonly<Record<string, string>> = {
  excelapi: "1.14",
  richapiruntime: "1.0",
  sharedruntime: "1.1",
  dialogapi: "1.2",
  ribbonapi: "1.2",
  addincommands: "1.1",
  // An internal set: without it the client ignores `Excel.run({ delayForCellEdit: true })`.
  delayforcelledit: "1.1",
};

export function appContext(addinId: string, environment: PaneEnvironment): Readonly<Record<string, unknown>> {
  return {
    _id: addinId,
    _appName: EXCEL_WEB,
    _appVersion: "16.01",
    _appUILocale: environment.locale,
    _dataLocale: environment.locale,
    _docUrl: environment.documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: encodeURIComponent('<t aid=""/>'), // office.js reads the licence token as XML, as Excel sends it
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: addinId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(environment.requirements),
    _hostFullVersion: "16.0.14326.20508",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "add-in",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}

/** The frame name that carries the start information, so that the pane's address stays clean. */
export function frameName(conversation: { readonly id: string; readonly addinId: string; readonly hostOrigin: string }, locale: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation.addinId}`,
    hostInfo: `Excel$Web$16.01$${locale}$$$$0`,
    xdmInfo: `${conversation.id}|${conversation.addinId}|${conversation.hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

const EXCEL_WEB = 16;
