/**
 * A formula from its template: each `{key}` becomes the address that stands for that column.
 * Throws where the template names a column that is not in the table: a mistake in a specification.
 */
export function fillFormula(template: string, addresses: Record<string, string>): string {
  return `=${template.replace(/\{(\w+)\}/g, (_, key: string) => {
    if (!(key in addresses)) throw new Error(`No column ${key} for ${template}`);
    return addresses[key];
  })}`;
}
