const CLOSES: Record<string, string> = { ')': '(', '}': '{', ']': '[' };

/**
 * Whether the brackets and quotes of a formula match, which Excel asks of every formula it is given. Brackets inside
 * texts, quoted sheet names and column names of tables (where an apostrophe takes the next character as it is) do not count.
 */
export function isBalanced(formula: string): boolean {
  const open: string[] = [];
  for (let i = 0; i < formula.length; i += 1) {
    const character = formula[i];
    const inColumnName = open.at(-1) === '[';
    if (inColumnName && character === "'") {
      i += 1;
    } else if (!inColumnName && (character === '"' || character === "'")) {
      i = formula.indexOf(character, i + 1);
      if (i < 0) return false;
    } else if (character === '[' || (!inColumnName && (character === '(' || character === '{'))) {
      open.push(character);
    } else if (character === ']' || (!inColumnName && character in CLOSES)) {
      if (open.pop() !== CLOSES[character]) return false;
    }
  }
  return open.length === 0;
}
