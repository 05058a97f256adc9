import type { Example, ExampleValue } from './catalogueEntry';

/** A worked example; the formula is written out from the arguments. */
export function example(
  id: string,
  args: Example['args'],
  result: Example['result'],
  about: Pick<Example, 'note' | 'source'> = {},
): Example {
  return { formula: `=OUTTURN.${id}(${args.map(argumentText).join(',')})`, args, result, ...about };
}

function argumentText(argument: Example['args'][number]): string {
  if (!Array.isArray(argument)) return valueText(argument);
  return `{${argument.map((row) => row.map(valueText).join(',')).join(';')}}`;
}

function valueText(value: ExampleValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
