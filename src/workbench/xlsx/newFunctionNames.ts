import { mapOutsideQuotes } from './mapOutsideQuotes';

/**
 * Functions that came after the file format was settled. In a file their names carry a mark; without it Excel shows
 * #NAME? until the formula is entered again. (Microsoft: "Issue: An _xlfn. prefix is displayed in front of a formula".)
 */
const MARKED = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
  GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
  ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH
  SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
  WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`
    .split(/\s+/)
    .filter(Boolean),
);

/** Two functions carry a second mark. */
const MARKED_TWICE = new Set(['FILTER', 'SORT']);

const CALL = /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;
const MARKS = /_xlfn\.|_xlws\.|_xlpm\./gi;

/** Puts the marks that Excel expects in files before the names of newer functions and before the names of LET. */
export function markNewFunctions(formula: string): string {
  const marked = mapOutsideQuotes(formula, (text) =>
    text.replace(CALL, (name) => {
      const upper = name.toUpperCase();
      if (MARKED_TWICE.has(upper)) return `_xlfn._xlws.${upper}`;
      return MARKED.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
  return markLocalNames(marked);
}

/** Takes those marks off again. */
export function unmarkNewFunctions(formula: string): string {
  return mapOutsideQuotes(formula, (text) => text.replace(MARKS, ''));
}

/** Marks the names that LET and LAMBDA define, everywhere in the formula. */
function markLocalNames(formula: string): string {
  const names = new Set<string>();
  for (const { index, text } of argumentsOf(formula, '_xlfn.LET(')) {
    if (index % 2 === 0 && isName(text)) names.add(text.trim());
  }
  for (const { text } of argumentsOf(formula, '_xlfn.LAMBDA(')) if (isName(text)) names.add(text.trim());
  if (names.size === 0) return formula;
  const pattern = new RegExp(`(?<![\\w.!])(${[...names].join('|')})(?![\\w.(!])`, 'gi');
  return mapOutsideQuotes(formula, (text) => text.replace(pattern, '_xlpm.$1'));
}

function isName(text: string): boolean {
  return /^\s*[A-Z_][A-Z0-9_]*\s*$/i.test(text) && !/^\s*([A-Z]{1,3}\d+|TRUE|FALSE)\s*$/i.test(text);
}

/** The arguments of every call of a function but its last one, which is the result and defines no name. */
function argumentsOf(formula: string, call: string): { index: number; text: string }[] {
  const found: { index: number; text: string }[] = [];
  for (let at = formula.indexOf(call); at >= 0; at = formula.indexOf(call, at + 1)) {
    const args = splitArguments(formula, at + call.length);
    found.push(...args.slice(0, -1).map((text, index) => ({ index, text })));
  }
  return found;
}

function splitArguments(formula: string, from: number): string[] {
  const args = [''];
  let depth = 0;
  let quote = '';
  for (const character of formula.slice(from)) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === ')') {
      if (depth === 0) break;
      depth -= 1;
    } else if (character === ',' && depth === 0) {
      args.push('');
      continue;
    }
    args[args.length - 1] += character;
  }
  return args;
}
