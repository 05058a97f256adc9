import type { CatalogueEntry, Example } from '../catalogueEntry';
import { code, codeBlock, markdownTable, plain } from './markdown';

/** What functions.json says about one function, as far as the page tells it. */
export interface DescribedFunction {
  id: string;
  description: string;
  parameters: DescribedParameter[];
}

export interface DescribedParameter {
  name: string;
  description: string;
  dimensionality?: string;
  optional?: boolean;
}

/** Everything the page says about one function, in Markdown, beginning with its heading. */
export function functionSection(entry: CatalogueEntry, described: DescribedFunction): string {
  return [
    `### ${entry.id}`,
    plain(described.description),
    codeBlock(`=OUTTURN.${entry.id}(${described.parameters.map(signatureOf).join(', ')})`),
    markdownTable(['Argument', 'Takes', 'Default', 'Meaning'], described.parameters.map(argumentRow)),
    markdownTable(['Example', 'Gives', 'What it shows'], entry.examples.map(exampleRow)),
    withoutAddIn(entry, described.parameters),
  ].join('\n\n');
}

function signatureOf({ name, optional }: DescribedParameter): string {
  return optional ? `[${name}]` : name;
}

function argumentRow(parameter: DescribedParameter): string[] {
  const { name, description, dimensionality, optional } = parameter;
  return [
    code(name),
    dimensionality === 'matrix' ? 'cell or range' : 'one value',
    optional ? plain(statedDefault(description)) : 'required',
    plain(description),
  ];
}

/** The default as the description of an argument states it: `"signed" (default)`, `Default 1.5%.`; else "none". */
export function statedDefault(description: string): string {
  const marked = /("[^"]*"|[\w.%-]+) \(default\)/.exec(description);
  const told = /\bdefault:? (.+?)(?=[.;,](?:\s|$)|$)/i.exec(description);
  return (marked ?? told)?.[1] ?? 'none';
}

function exampleRow({ formula, result, note, source }: Example): string[] {
  const from = source && `_${plain(source)}._`;
  return [code(formula), resultText(result), [note && plain(note), from].filter(Boolean).join(' ')];
}

/** A result as a user sees it; rows of cells as Excel writes them in a formula, `{1,2;3,4}`. */
function resultText(result: Example['result']): string {
  if (result === '') return 'empty text';
  if (!Array.isArray(result)) return code(cellText(result));
  return code(`{${result.map((row) => row.map(cellText).join(',')).join(';')}}`);
}

function cellText(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function withoutAddIn({ native, nativeNote }: CatalogueEntry, parameters: DescribedParameter[]): string {
  if (native === null) return `**Without the add-in** there is no one formula. ${plain(nativeNote)}`;
  const names = parameters.filter(({ optional }) => !optional).map(({ name }) => name);
  const leftOut = names.length < parameters.length ? ', with the optional arguments left out' : '';
  return [`**Without the add-in**${leftOut}:`, codeBlock(`=${native(names)}`), plain(nativeNote)].join('\n\n');
}
