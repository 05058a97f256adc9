import type { CatalogueEntry } from '../../functions/catalogueEntry';
import type { FunctionsJson, FunctionMetadata, ParameterMetadata } from './functionsJson';

/** Everything the pane tells about one function. */
export interface FunctionGuide {
  /** As typed in a cell: `OUTTURN.VARIANCE`. */
  name: string;
  category: string;
  description: string;
  arguments: ArgumentGuide[];
  examples: { formula: string; result: string; note?: string }[];
  /** The ordinary Excel formula that gives the same answer, or null where there is none. */
  native: string | null;
  nativeNote?: string;
}

export interface ArgumentGuide {
  name: string;
  description: string;
  optional: boolean;
  /** The words that are allowed, where the argument is an option. */
  options: string[];
}

const NAMESPACE = 'OUTTURN';

/** One guide for every function of the catalogue, in its order; descriptions come from functions.json. */
export function functionGuides(catalogue: readonly CatalogueEntry[], json: FunctionsJson): FunctionGuide[] {
  const metadata = new Map(json.functions.map((entry) => [entry.id, entry]));
  return catalogue.flatMap((entry) => {
    const described = metadata.get(entry.id);
    return described ? [guide(entry, described, json)] : [];
  });
}

function guide(entry: CatalogueEntry, described: FunctionMetadata, json: FunctionsJson): FunctionGuide {
  const args = described.parameters.map((parameter) => argumentGuide(parameter, json));
  return {
    name: `${NAMESPACE}.${entry.id}`,
    category: entry.category,
    description: described.description ?? '',
    arguments: args,
    examples: entry.examples.map(({ formula, result, note }) => ({
      formula,
      result: resultText(result),
      note,
    })),
    native: entry.native && withEquals(entry.native(args.map((argument) => argument.name))),
    nativeNote: entry.nativeNote,
  };
}

function argumentGuide(parameter: ParameterMetadata, json: FunctionsJson): ArgumentGuide {
  const options = json.enums?.find((entry) => entry.id === parameter.customEnumId)?.values ?? [];
  return {
    name: parameter.name,
    description: parameter.description ?? '',
    optional: parameter.optional === true,
    options: options.map((value) => String(value.stringValue ?? value.numberValue)),
  };
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** A result as Excel writes it: text without quotes, an array as {1,2;3,4}. */
export function resultText(result: unknown): string {
  if (!Array.isArray(result))
    return typeof result === 'boolean' ? String(result).toUpperCase() : String(result);
  const rows = result.map((row) => (Array.isArray(row) ? row.map(resultText).join(',') : resultText(row)));
  return `{${rows.join(';')}}`;
}
