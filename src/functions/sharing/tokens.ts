/** What a piece of a formula is. The pieces put together are the formula again, to the letter. */
export type TokenKind =
  /** A text in quotation marks. */
  | 'text'
  /** A sheet or file in apostrophes. */
  | 'quoted'
  /** Square brackets with all they hold: columns of a table, a file such as `[2]`. */
  | 'bracket'
  /** Letters, digits, `$`, `_`, `.`: a name, function, cell or number. */
  | 'word'
  /** An error written out, such as `#REF!`. */
  | 'error'
  | 'open'
  | 'close'
  /** A comma or, in an array, a semicolon. */
  | 'separator'
  | 'space'
  /** Any other single character: `+`, `:`, `!`, `@`, `{`. */
  | 'operator';

/** A piece of a formula. */
export interface Token {
  kind: TokenKind;
  text: string;
}

const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/y;
const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;

const PATTERNS: readonly [TokenKind, RegExp][] = [
  ['text', TEXT],
  ['quoted', QUOTED],
  ['word', WORD],
  ['space', SPACE],
  ['error', ERROR],
];

const SINGLE: Readonly<Record<string, TokenKind>> = {
  '(': 'open',
  ')': 'close',
  ',': 'separator',
  ';': 'separator',
};

/** Takes a formula apart, with or without its equals sign. A formula that ends too early is taken to its end. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'bracket', text: bracketAt(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  const text = String.fromCodePoint(formula.codePointAt(at) as number);
  return { kind: SINGLE[text] ?? 'operator', text };
}

/** Square brackets nest; in names of columns an apostrophe takes the next character as it is. */
function bracketAt(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
