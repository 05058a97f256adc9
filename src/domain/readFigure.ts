import { decimalFromText, toExcelNumber } from './exact';

/** What a text says: a figure, that there is none, or something else. */
export type FigureReading =
  | {
      kind: 'figure';
      /** In pounds where `scaled`, else as printed; a percentage is a fraction. Always finite. */
      value: number;
      /** True where the text said k, m or bn, which `value` takes into account. */
      scaled: boolean;
    }
  | { kind: 'notAvailable' }
  | { kind: 'notAFigure' };

const zero: FigureReading = { kind: 'figure', value: 0, scaled: false };
const notAFigure: FigureReading = { kind: 'notAFigure' };

/** Ordinary, non-breaking, thin and the other spaces of one line: a line break inside a text is not one of them. */
const spaces = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const onlyDashes = /^[-\u2010-\u2015\u2212]+$/;
const bareCurrencyAndScale = /^[£$€](?:k|m|bn|thousand|million|billion)$/;
/** Sign or bracket, and currency, in either order. */
const head = /^(?:[-−–(][£$€]?|[£$€][-−–(]?)/;
/** Scale or percentage, and closing bracket or trailing sign: a bracket may close before or after the scale. */
const tail = /(?:\)?(?:k|m|bn|thousand|million|billion|%)|(?:k|m|bn|thousand|million|billion|%)?[-−–)])$/;
const longestTail = 9;
const digits = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

const powersOfTen: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
  '%': -2,
};

/**
 * Reads a figure as finance papers print it: `(1,656)`, `£1,752k`, `-£0.830m`, `12.5%`, `–`. The grammar is in the help
 * of AMOUNT. Dashes only, `nil`, an empty text and a bare `£k` are 0; `n/a` and `tbc` are not available; whatever does
 * not fit the grammar in full, or is beyond Excel's range, is not a figure. Takes time in proportion to the length.
 */
export function readFigure(text: string): FigureReading {
  const compact = text.trim().replace(spaces, '').toLowerCase();
  if (compact === '' || compact === 'nil' || onlyDashes.test(compact) || bareCurrencyAndScale.test(compact)) {
    return zero;
  }
  if (compact === 'n/a' || compact === 'tbc') return { kind: 'notAvailable' };

  const before = head.exec(compact)?.[0] ?? '';
  const rest = compact.slice(before.length);
  const after = tail.exec(rest.slice(-longestTail))?.[0] ?? '';
  const figure = rest.slice(0, rest.length - after.length);
  const negative = readSign(before, after);
  if (negative === undefined || !digits.test(figure)) return notAFigure;

  const suffix = after.replace(/[-−–)]/g, '');
  const power = suffix === '' ? 0 : powersOfTen[suffix];
  const size = decimalFromText(`${figure.replace(/,/g, '')}e${power}`);
  const value = toExcelNumber(negative ? size.negated() : size);
  return Number.isFinite(value) ? { kind: 'figure', value, scaled: power > 0 } : notAFigure;
}

/** Whether the figure is negative; undefined where it is so twice, or a bracket has no partner. */
function readSign(before: string, after: string): boolean | undefined {
  const opens = before.includes('(');
  const closes = after.includes(')');
  const leading = /[-−–]/.test(before);
  const trailing = /[-−–]/.test(after);
  if (opens !== closes) return undefined;
  const marks = [opens, leading, trailing].filter(Boolean).length;
  return marks > 1 ? undefined : marks === 1;
}
