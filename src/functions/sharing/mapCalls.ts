import { callNameAt, type CallName } from './callNames';
import { tokensOf, type Token } from './tokens';

/** A call of one of our functions inside a formula. */
export interface Call {
  id: string;
  state: CallName['state'];
  /** Its name as it stands there, with the file it is said to be of. */
  name: string;
  /** The texts of the arguments, trimmed, with what became of calls inside them. */
  args: string[];
  /** From the bracket on, with what became of calls inside it: `(B5,E5)`. */
  brackets: string;
  /** Nothing but a bracket, a comma or the end stands beside it, so that what replaces it needs no brackets. */
  alone: boolean;
}

/** What is read and where: the reader moves through the tokens once. */
interface Reader {
  tokens: readonly Token[];
  at: number;
  replace(call: Call): string;
  /** Told of our functions named without a call, as in `MAP(A1:A3,OUTTURN.AMOUNT)`. */
  onName?(id: string): void;
}

/** A formula with each call of our functions replaced, the inner ones first. Everything else stays to the letter. */
export function mapCalls(
  formula: string,
  replace: (call: Call) => string,
  onName?: (id: string) => void,
): string {
  const reader: Reader = { tokens: tokensOf(formula), at: 0, replace, onName };
  let text = '';
  while (reader.at < reader.tokens.length) text += next(reader);
  return text;
}

/** The next token, or the whole of a call. */
function next(reader: Reader): string {
  const { tokens, at } = reader;
  const found = callNameAt(tokens, at);
  if (found) {
    let open = at + found.length;
    while (tokens[open]?.kind === 'space') open += 1;
    if (tokens[open]?.kind === 'open') return call(reader, found, open);
    reader.onName?.(found.id);
  }
  reader.at += 1;
  return tokens[at].text;
}

function call(reader: Reader, { id, state }: CallName, open: number): string {
  const { tokens } = reader;
  const name = tokens
    .slice(reader.at, open)
    .map(({ text }) => text)
    .join('');
  const before = neighbour(tokens, reader.at - 1, -1);
  reader.at = open + 1;
  const args: string[] = [''];
  let brackets = '(';
  // Commas inside further brackets, or inside an array in braces, separate nothing here.
  let depth = 0;
  while (reader.at < tokens.length) {
    const { kind, text } = tokens[reader.at];
    if (kind === 'close' && depth === 0) break;
    if (kind === 'separator' && depth === 0) {
      args.push('');
      brackets += text;
      reader.at += 1;
      continue;
    }
    if (kind === 'open' || text === '{') depth += 1;
    if (kind === 'close' || text === '}') depth -= 1;
    const piece = next(reader);
    args[args.length - 1] += piece;
    brackets += piece;
  }
  const closed = reader.at < tokens.length;
  reader.at += 1;
  const after = neighbour(tokens, reader.at, 1);
  const isEdge = (token: Token | undefined): boolean =>
    token === undefined || ['open', 'close', 'separator'].includes(token.kind) || token.text === '=';
  return reader.replace({
    id,
    state,
    name,
    args: args.map((arg) => arg.trim()),
    brackets: closed ? `${brackets})` : brackets,
    alone: isEdge(before) && isEdge(after),
  });
}

function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let at = from;
  while (tokens[at]?.kind === 'space') at += step;
  return tokens[at];
}
