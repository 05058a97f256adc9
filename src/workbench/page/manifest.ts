/** What the workbench needs of an add-in's manifest.xml, read as Excel reads it. */

export type RibbonAction = { kind: 'command'; functionName: string } | { kind: 'pane'; page: URL };

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface Manifest {
  name: string;
  /** The page of the shared runtime. */
  runtimePage: URL;
  /** Functions are known to the workbook under this name and a dot: OUTTURN. */
  namespace: string;
  functionsMetadata: URL;
  tab: { label: string; groups: RibbonGroup[] };
}

const RIBBON_ICON = '32';

class ManifestReader {
  constructor(
    private readonly document: Document,
    private readonly rebase: (address: string) => URL,
  ) {}

  child(parent: Element, name: string): Element {
    const found = this.childIfAny(parent, name);
    if (!found) throw new Error(`manifest.xml: <${parent.localName}> has no <${name}>.`);
    return found;
  }

  childIfAny(parent: Element, name: string): Element | undefined {
    return [...parent.children].find((element) => element.localName === name);
  }

  children(parent: Element, name: string): Element[] {
    return [...parent.children].filter((element) => element.localName === name);
  }

  first(name: string): Element {
    const found = this.document.getElementsByTagNameNS('*', name)[0];
    if (!found) throw new Error(`manifest.xml has no <${name}>.`);
    return found;
  }

  extensionPoint(type: string): Element {
    const points = [...this.document.getElementsByTagNameNS('*', 'ExtensionPoint')];
    const found = points.find((point) => point.getAttribute('xsi:type') === type);
    if (!found) throw new Error(`manifest.xml has no extension point ${type}.`);
    return found;
  }

  /** The text or address an element names by its `resid`. */
  resource(element: Element): string {
    const id = element.getAttribute('resid');
    const found = [...this.first('Resources').querySelectorAll('*')].find((entry) => entry.id === id);
    if (!found) throw new Error(`manifest.xml has no resource ${id}.`);
    return found.getAttribute('DefaultValue') ?? '';
  }

  url(element: Element): URL {
    return this.rebase(this.resource(element));
  }

  button(control: Element): RibbonButton {
    const icons = this.children(this.child(control, 'Icon'), 'Image');
    const icon = icons.find((image) => image.getAttribute('size') === RIBBON_ICON) ?? icons[0];
    return {
      id: control.id,
      label: this.resource(this.child(control, 'Label')),
      tip: this.resource(this.child(this.child(control, 'Supertip'), 'Description')),
      icon: this.url(icon).href,
      action: this.action(this.child(control, 'Action')),
    };
  }

  action(action: Element): RibbonAction {
    const type = action.getAttribute('xsi:type');
    if (type === 'ExecuteFunction') {
      return { kind: 'command', functionName: this.child(action, 'FunctionName').textContent ?? '' };
    }
    if (type === 'ShowTaskpane')
      return { kind: 'pane', page: this.url(this.child(action, 'SourceLocation')) };
    throw new Error(`manifest.xml: the workbench does not know the action ${type}.`);
  }
}

/**
 * Reads a manifest.
 * @param siteRoot where the add-in's files are served here; addresses in the manifest, whatever site they name, are taken to
 *   be below it, so that one build can be looked at from any server
 * @throws Error naming what is missing
 */
export function readManifest(xml: string, siteRoot: URL): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(`manifest.xml cannot be read: ${problem.textContent}`);

  const source =
    document.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? '';
  const itsRoot = new URL('.', source).href;
  const rebase = (address: string) =>
    new URL(address.startsWith(itsRoot) ? address.slice(itsRoot.length) : address, siteRoot);

  const reader = new ManifestReader(document, rebase);
  const functions = reader.extensionPoint('CustomFunctions');
  const tab = reader.child(reader.extensionPoint('PrimaryCommandSurface'), 'CustomTab');
  return {
    name: reader.first('DisplayName').getAttribute('DefaultValue') ?? '',
    runtimePage: reader.url(reader.child(reader.child(functions, 'Page'), 'SourceLocation')),
    namespace: reader.resource(reader.child(functions, 'Namespace')),
    functionsMetadata: reader.url(reader.child(reader.child(functions, 'Metadata'), 'SourceLocation')),
    tab: {
      label: reader.resource(reader.child(tab, 'Label')),
      groups: reader.children(tab, 'Group').map((group) => ({
        id: group.id,
        label: reader.resource(reader.child(group, 'Label')),
        buttons: reader.children(group, 'Control').map((control) => reader.button(control)),
      })),
    },
  };
}
