/**
 * What a cell shows: near enough to tell figures, their decimals, percentages and nil from each other, which is all that
 * finding tables asks of it.
 */
import { figureText } from '../../../domain/figureText';
import { round } from '../../../domain/round';
import { formatFigure } from '../../../tables/display';

/** Digits that Excel shows of a number without a format, about. */
const generalDigits = 10;

interface Section {
  /** `>=`, `<` … and what the number is compared with; undefined for a plain section. */
  condition?: { sign: string; than: number };
  /** Text before and after the digits. */
  before: string;
  after: string;
  hasDigits: boolean;
  hasNil: boolean;
  decimals: number;
  grouped: boolean;
  scale: number;
  percent: boolean;
}

interface Format {
  sections: Section[];
  isDate: boolean;
  isGeneral: boolean;
}

const known = new Map<string, Format>();
const digits = /[0#?](?:[0#?,.\s]*[0#?])?,*/;

/** Literal text without its quotes; colours, spaces as wide as a letter and fillers show nothing. */
function literal(code: string): string {
  return code
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)|[_*]./g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

function sectionOf(code: string): Section {
  const found = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(code);
  // Digits within quotes are words.
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, (text) =>
    ' '.repeat(text.length).replace(/ /g, '\u0001'),
  );
  const at = digits.exec(bare);
  const place = at?.[0] ?? '';
  const decimalPart = /\.([0#?]*)/.exec(place)?.[1] ?? '';
  return {
    condition: found ? { sign: found[1], than: Number(found[2]) } : undefined,
    before: literal(code.slice(0, at ? at.index : code.length)),
    after: at ? literal(code.slice(at.index + place.length)) : '',
    hasDigits: place !== '',
    hasNil: place.includes('0'),
    decimals: decimalPart.replace(/#/g, '').length,
    grouped: /[0#?],[0#?]/.test(place),
    scale: 1000 ** (/,+$/.exec(place)?.[0].length ?? 0),
    percent: bare.includes('%'),
  };
}

function formatOf(code: string): Format {
  const before = known.get(code);
  if (before) return before;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const format = {
    sections: (code.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? []).map(sectionOf),
    isGeneral: /general/i.test(bare) || /^@?$/.test(code),
    isDate: !/general/i.test(bare) && /[dmyh]/i.test(bare),
  };
  known.set(code, format);
  return format;
}

function holds(value: number, { sign, than }: { sign: string; than: number }): boolean {
  switch (sign) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
      return value === than;
    default:
      return value !== than;
  }
}

/** The section for a number, and whether that shows the sign itself. */
function choose(value: number, sections: readonly Section[]): [section: Section, ownSign: boolean] {
  if (sections.some(({ condition }) => condition)) {
    const index = sections.findIndex(({ condition }) => !condition || holds(value, condition));
    return [sections[index < 0 ? sections.length - 1 : index], index > 0];
  }
  if (value < 0 && sections.length > 1) return [sections[1], true];
  if (value === 0 && sections.length > 2) return [sections[2], true];
  return [sections[0], false];
}

export function shownNumber(value: number, code: string): string {
  const format = formatOf(code);
  if (format.isGeneral || format.sections.length === 0)
    return String(Number(value.toPrecision(generalDigits)));
  if (format.isDate) return formatFigure(value, 'date', '£');
  const [section, ownSign] = choose(value, format.sections);
  const { before, after, hasDigits, hasNil, decimals, grouped, scale, percent } = section;
  if (!hasDigits) return before;
  const figure = round((Math.abs(value) * (percent ? 100 : 1)) / scale, decimals);
  const text = figureText(figure, decimals);
  const number = figure === 0 && !hasNil ? '' : grouped ? text : text.replace(/,/g, '');
  const sign = value < 0 && figure !== 0 && !ownSign ? '-' : '';
  return `${sign}${before}${number}${after}`.trim();
}
