import { readFigure } from '../../domain/readFigure';

/** Why a text is no figure. */
export type LeftBecause = 'year' | 'date' | 'reference' | 'notAvailable' | 'words' | 'unclear';

/** What a pasted text is. */
export type PastedText =
  | {
      kind: 'figure';
      /** In pounds where `suffix`, else as printed; a percentage is a fraction. */
      value: number;
      percent: boolean;
      /** `k`, `m` or `bn`, however it was written; '' where there was none. */
      suffix: '' | 'k' | 'm' | 'bn';
    }
  /** A dash or `nil`: 0 among figures, nothing in particular among words. */
  | { kind: 'nil' }
  | { kind: 'left'; because: LeftBecause };

const financialYear = /^(?:(?:fy)?\s*\d{4}|\d{2})\s*[/–-]\s*(?:\d{4}|\d{2})$/i;
const dayAndMonth = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const month =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
/** Digits in groups, as `19-002-02` or `E/10/7`. */
const groups = /^[a-z]{0,4}\d+(?:[/.\-–]\d+){1,}[a-z]?$/i;
/** Excel keeps 15 digits, and none that are zeros in front. */
const code = /^0\d+$|^\d{16,}$/;
const suffixes = { k: 'k', thousand: 'k', m: 'm', million: 'm', bn: 'bn', billion: 'bn' } as const;
const suffix = /(k|thousand|m|million|bn|billion)[)\s−–-]*$/i;

/** Reads a text by the grammar of figures in finance papers; references, years, dates and words are left alone. */
export function readPasted(text: string): PastedText {
  const trimmed = text.trim();
  if (code.test(trimmed)) return { kind: 'left', because: 'reference' };
  const figure = readFigure(trimmed);
  if (figure.kind === 'notAvailable') return { kind: 'left', because: 'notAvailable' };
  if (figure.kind === 'notAFigure') return { kind: 'left', because: whyNot(trimmed) };
  if (!/\d/.test(trimmed)) return { kind: 'nil' };
  const [, written = ''] = (figure.scaled && suffix.exec(trimmed)) || [];
  return {
    kind: 'figure',
    value: figure.value,
    percent: trimmed.includes('%'),
    suffix: written === '' ? '' : suffixes[written.toLowerCase() as keyof typeof suffixes],
  };
}

function whyNot(text: string): LeftBecause {
  if (financialYear.test(text)) return 'year';
  if (!/\d/.test(text)) return 'words';
  if (dayAndMonth.test(text) || (month.test(text) && /^[\da-z\s,./'’-]+$/i.test(text))) return 'date';
  if (groups.test(text)) return 'reference';
  return /[a-z]{2}/i.test(text) ? 'words' : 'unclear';
}

/** A whole number that may be a calendar year, as headings have it: 2026. */
export function couldBeYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text.trim());
}
