/**
 * The requirement sets the workbench says it supports. ExcelApi 1.14 is what the add-in asks for; what of it is not
 * modelled (most kinds of charts, pivot tables, comments, shapes that are no charts, slicers, data types) answers
 * ApiNotFound and is logged, so that an add-in that comes to need more is told so. ExcelApiOnline, ExcelApiDesktop and
 * preview sets are not advertised.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  ExcelApi: '1.14',
  RibbonApi: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

/** Whether a set is supported in at least a version; no version asks for any. */
export function isSetSupported(name: string, version: string | number = '1.0'): boolean {
  const key = Object.keys(requirementSets).find((each) => each.toLowerCase() === name.toLowerCase());
  if (!key) return false;
  const [major, minor = 0] = requirementSets[key].split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
