/** Which lines a statement is about. */
import type { Statement } from '../../domain/statements/types';
import type { LineIndex } from './lineIndex';
import { type NamedLine } from './lineIndex';
import { isContractLine, type Line } from './lines';
import { coveredWords, nameOf, namesSomething, type Likeness } from './sameName';

/** The lines a statement can be about. */
export interface About {
  /** Alternatives, likest first. */
  lines: Line[];
  /** True where the name leaves no doubt, so that a different figure is wrong and not merely another service's. */
  certain: boolean;
  /** Lines that are parts of the service named: their figures are taken one by one and together. */
  parts: boolean;
  /** Lines whose names have the words too and that are not meant as a rule. */
  others: Line[];
}

const nowhere: About = { lines: [], certain: false, parts: false, others: [] };
const wholeWords =
  /\b(?:overall|whole|total|net|outturn|position|trust|council|authority|organisation|company|county)\b/i;
const organisations =
  /\b(?:trust|council|authority|organisation|company|county|whole|revenue|general fund)(?:['’]s)?\b/gi;
const laterWords = /\b(?:carried|brought) forward\b.*$/i;
/** Movements and budgets said of `this` or `the overspend` are of whom the sentence before was about. */
const carriedKinds = new Set<Statement['kind']>(['movement', 'budget', 'share']);
/** `Total savings of £3.261m are …` */
const amountWords = /\s+(?:of|totalling)\s+£.*$/i;
const savingWords = /\bsavings?\b/gi;
/** `the full £6.840m savings`, `total savings of £3.261m`. */
const allSavings = /\b(?:full|total|overall)\b/i;
const savingKeys = new Set(['target', 'red', 'amber', 'green', 'blue']);
/** Whether a name is of nothing smaller than the organisation: `the Trust’s overall position`. */
function isTheWhole(name: string): boolean {
  return wholeWords.test(name) && !namesSomething(nameOf(name.replace(organisations, ' ')));
}

const leastOpeningWords = 3;

/** Finds lines by the name in a sentence, the heading above it or the opening of its paragraph. */
export class Subjects {
  private readonly known = new Map<string, NamedLine[]>();
  private readonly whole: Line[];
  private readonly savings: Line[];

  constructor(private readonly index: LineIndex) {
    this.whole = index.lines.filter(({ whole }) => whole);
    this.savings = index.lines.filter(({ table }) => table.columns.some(({ key }) => savingKeys.has(key)));
  }

  /**
   * @param heading the name in the nearest heading above; null where there is none.
   * @param opening the first sentence of the paragraph.
   */
  about(statement: Statement, heading: string | null, opening: string): About {
    const { subject, aside, kind } = statement;
    const ofSavings =
      kind === 'saving' &&
      !namesSomething(nameOf(subject.text.replace(savingWords, ' ').replace(amountWords, '')));
    if (!ofSavings && (namesSomething(nameOf(subject.text)) || isTheWhole(subject.text))) {
      const name = subject.text.replace(laterWords, '').replace(amountWords, '');
      const found = this.named(kind === 'saving' ? name.replace(savingWords, ' ') : name);
      const certain = subject.from === 'own' || carriedKinds.has(kind);
      if (found.lines.length > 0) return { ...found, certain: found.certain && certain && !aside };
      if (kind !== 'saving')
        return kind === 'funding' && subject.from === 'own' ? this.wholeOf(false) : nowhere;
    }
    if (kind === 'saving') {
      const opened = this.openedBy(opening);
      return opened.lines.length === 0 && allSavings.test(`${subject.text} ${statement.quote}`)
        ? this.savingsTotals()
        : opened;
    }
    const above = heading === null ? nowhere : this.named(heading);
    return { ...above, certain: above.certain && !aside };
  }

  private named(name: string): About {
    const subject = nameOf(name);
    const found = this.known.get(subject.key) ?? this.index.find(subject);
    this.known.set(subject.key, found);
    const [likest] = found;
    const isNamed = likest?.likeness === 'exact' || likest?.likeness === 'same';
    // `The Trust` has the word of a line such as `Northamptonshire Children's Trust` and is the whole all the same.
    if (!isNamed && isTheWhole(name)) return this.wholeOf(true);
    return found.length > 0 ? this.best(found) : nowhere;
  }

  private wholeOf(certain: boolean): About {
    return { lines: this.whole, certain: certain && this.whole.length > 0, parts: false, others: [] };
  }

  /** The likest; the total of a service's own table before its row in a summary. */
  private best(found: readonly NamedLine[]): About {
    const of = (...kinds: Likeness[]): Line[] =>
      found
        .filter(({ likeness }) => kinds.includes(likeness))
        .map(({ line }) => line)
        .sort((a, b) => Number(b.row.kind === 'total') - Number(a.row.kind === 'total'));
    const others = of('part', 'within');
    for (const likeness of ['exact', 'same'] as const) {
      const lines = of(likeness);
      if (lines.length > 0) return { lines: this.withWhole(lines), certain: true, parts: false, others };
    }
    const parts = of('part');
    if (parts.length > 0) return { lines: parts, certain: true, parts: true, others };
    return { lines: others, certain: false, parts: false, others };
  }

  /** The line that funds the whole stands for the whole. */
  private withWhole(lines: Line[]): Line[] {
    return lines.some(isContractLine) ? [...lines, ...this.whole] : lines;
  }

  private savingsTotals(): About {
    const lines = this.savings.filter(({ row }) => row.kind === 'total');
    return { ...nowhere, lines };
  }

  /** A line all of whose words the opening of a paragraph has: `BRR funded improved children outcomes project was …`. */
  private openedBy(opening: string): About {
    const words = nameOf(opening).words;
    const lines = this.savings.filter(({ names: [name] }) => {
      if (name === undefined) return false;
      const telling = name.words.filter(({ neutral }) => !neutral);
      return telling.length >= leastOpeningWords && coveredWords(telling, words).every(Boolean);
    });
    return { lines, certain: lines.length === 1, parts: false, others: [] };
  }
}
