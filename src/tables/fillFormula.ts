/** A name in a template: `{key}`, `{$weeks}`, `{total.variance}`, `{@funding}`. */
const names = /\{([$@]?[\w.]+)\}/g;

/** The names a template asks for. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(names)].map(([, name]) => name);
}

/**
 * A formula from its template: each name in braces becomes the cells that stand for it.
 * Throws where there are none, such as for a column that is not in the table: a mistake in a specification.
 */
export function fillFormula(template: string, cellsOf: (name: string) => string | undefined): string {
  return `=${template.replace(names, (_, name: string) => {
    const cells = cellsOf(name);
    if (cells === undefined) throw new Error(`Nothing is called ${name} in ${template}`);
    return cells;
  })}`;
}
