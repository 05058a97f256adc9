import { catalogue } from '../catalogue';
import { mapCalls } from './mapCalls';
import { tokensOf } from './tokens';

/** A formula that works without the add-in. */
export interface WithoutAddIn {
  /** The ordinary formula; the formula given where something of it has to be kept. */
  formula: string;
  /** The functions that were replaced, in the order of their replacement. */
  replaced: string[];
  /** Why there is no ordinary formula, in words for the user; null where there is one. */
  kept: string | null;
}

/** Excel's own limits on a formula. */
const mostCharacters = 8192;
const mostNesting = 64;

/** Arguments that are not given count as left out; no function has more. */
const leftOut: readonly string[] = new Array<string>(9).fill('');

const natives = new Map(catalogue.map((entry) => [entry.id, entry]));

/** Replaces every call of our functions by its native equivalent, inner ones first. Expects no damaged calls. */
export function withoutAddIn(formula: string): WithoutAddIn {
  const replaced: string[] = [];
  const reasons: string[] = [];
  const native = mapCalls(
    formula,
    ({ id, args, brackets, alone }) => {
      const entry = natives.get(id);
      if (entry?.native) {
        replaced.push(id);
        const text = entry.native([...args, ...leftOut]);
        if (hasGap(text)) reasons.push(`${id} lacks an argument that its ordinary formula needs`);
        return alone ? text : `(${text})`;
      }
      reasons.push(entry ? `${id} has no ordinary formula` : `${id} is not known to this version of Outturn`);
      return brackets;
    },
    (id) => reasons.push(`${id} is handed on by its name`),
  );
  const tooMuch = native.length > mostCharacters || nesting(native) > mostNesting;
  const kept = reasons[0] ?? (tooMuch ? 'The ordinary formula would be too long for Excel' : null);
  return kept === null ? { formula: native, replaced, kept } : { formula, replaced: [], kept };
}

/** Empty brackets where no function without arguments is called: an argument left out stood there. */
function hasGap(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some(({ kind }, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (kind !== 'open') return false;
    if (after?.kind === 'separator') return /^COUNT/.test(before?.text ?? '');
    return (
      after?.kind === 'close' && (before?.kind !== 'word' || /^(?:ABS|SUM|COUNT|LEFT)/.test(before.text))
    );
  });
}

function nesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tokensOf(formula)) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
