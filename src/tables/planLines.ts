/** What stands below a table: its parameters and its blocks of lines. */
import { namesIn } from './fillFormula';
import type {
  BlockSpecification,
  FormulaSettings,
  LineSpecification,
  ParameterSpecification,
  TableSpecification,
} from './specification';
import type { BuildOptions } from './types';

/** The parameters of a shape of the table. */
export function parametersOf(
  { parameters = [] }: TableSpecification,
  variant: string,
): ParameterSpecification[] {
  return parameters.filter(({ variants }) => !variants || variants.includes(variant));
}

/** The formula of a line, without `=`; null for a figure of the user's. */
export function lineTemplate(
  { native, outturn }: LineSpecification,
  formulas: BuildOptions['formulas'],
  settings: FormulaSettings,
): string | null {
  const template = formulas === 'functions' ? (outturn ?? native) : native;
  return template ? template(settings) : null;
}

/**
 * The blocks a table has: those asked for, if the tables they are tied to are there, without the lines that would read
 * columns, parameters or lines that are not.
 */
export function blocksOf(
  { blocks = [], totalLabel }: TableSpecification,
  wanted: readonly string[] | 'all',
  links: ReadonlySet<string>,
  parameters: readonly ParameterSpecification[],
  settings: FormulaSettings,
): BlockSpecification[] {
  const parameterKeys = new Set(parameters.map(({ key }) => key));
  const lineKeys = new Set<string>();
  const isThere = (name: string): boolean => {
    if (name.startsWith('$')) return parameterKeys.has(name.slice(1));
    if (name.startsWith('@')) return links.has(name.slice(1));
    const [kind, key] = name.split('.');
    if (kind === 'total') return totalLabel !== null;
    return kind === 'column' ? settings.columns.has(key) : lineKeys.has(key);
  };
  return blocks.flatMap((block) => {
    const asked = !block.optional || wanted === 'all' || wanted.includes(block.key);
    if (!asked || !(block.links ?? []).every((key) => links.has(key))) return [];
    const lines = block.lines.filter((line) => {
      const template = lineTemplate(line, 'native', settings) ?? '';
      const possible = namesIn(template).every(isThere);
      if (possible) lineKeys.add(line.key);
      return possible;
    });
    return lines.length === 0 ? [] : [{ ...block, lines }];
  });
}
