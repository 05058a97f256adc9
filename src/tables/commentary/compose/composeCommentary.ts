import { excelDecimal, toExcelNumber } from '../../../domain/exact';
import { figureText } from '../../../domain/figureText';
import { round } from '../../../domain/round';
import { driverWords } from './driverWords';
import { either, expression, filled, joined, words, type Live, type LiveCondition } from './live';
import {
  isAboveNil,
  isNil,
  rounded,
  signedSize,
  size,
  type LiveFigure,
  type MoneyWriting,
} from './liveMoney';
import { defaultPhrases, type Phrases } from './phrases';

/** A component of a variance, such as a line of a bridge. */
export interface CommentaryPart {
  label: string;
  /** The cell of the label; without one the label is written as it is. */
  labelAddress?: string;
  /** Positive where it adds to the variance. */
  amount: LiveFigure;
}

/** A line of an outturn table to write about. */
export interface CommentaryLine {
  service: string;
  /** The cell of the name; without one the name is written as it is. */
  serviceAddress?: string;
  /** `is` (default), or `are` for a name in the plural. */
  verb?: 'is' | 'are';
  /** Positive for an overspend. */
  variance: LiveFigure;
  /** Positive for adverse. Without it nothing is said about movement, nor where its cell is blank. */
  movement?: LiveFigure;
  budget?: LiveFigure;
  /** Of either sign; its size is written. */
  funding?: LiveFigure;
  /** Of a bridge; the largest are written. */
  parts?: readonly CommentaryPart[];
  /** The writer's own words, never overwritten: they follow where the cell is not blank. */
  driver?: { text: string; address: string };
}

export interface CommentaryOptions extends Partial<MoneyWriting> {
  unit: MoneyWriting['unit'];
  /** What movements are from: `period 9`, `December`. */
  prior: string;
  phrases?: Phrases;
  /** How many components are written at most. Default 3. */
  mostParts?: number;
}

const usualParts = 3;
const shareDecimals = 3;

/** A paragraph as it reads now, and the formula, beginning with `=`, that follows the figures. */
export interface ComposedCommentary {
  text: string;
  formula: string;
}

/**
 * A paragraph on a line: position, movement, share of budget, funding, largest components, then the writer's drivers.
 * Words and amounts come from the same rounded figures, so they cannot contradict the table. RULES.md section 16.
 * @throws Error where a phrase has a placeholder that means nothing; see phraseProblems.
 */
export function composeCommentary(
  line: CommentaryLine,
  {
    unit,
    style = '£m',
    formulas = 'native',
    phrases = defaultPhrases,
    prior,
    mostParts = usualParts,
  }: CommentaryOptions,
): ComposedCommentary {
  const writer = new Writer(line, { unit, style, formulas }, phrases);
  const paragraph = joined(
    writer.opening(),
    writer.movement(prior),
    words('.'),
    writer.share(),
    writer.funding(),
    writer.parts(mostParts),
    writer.driver(),
  );
  return { text: paragraph.text, formula: `=${paragraph.formula}` };
}

class Writer {
  constructor(
    private readonly line: CommentaryLine,
    private readonly writing: MoneyWriting,
    private readonly phrases: Phrases,
  ) {}

  opening(): Live {
    const { service, serviceAddress, verb = 'is', variance } = this.line;
    const { opening, balanced, overspend, underspend } = this.phrases;
    return filled(opening, {
      service: cell(service, serviceAddress),
      is: words(verb),
      position: this.byDirection(variance, balanced, overspend, underspend),
    });
  }

  movement(prior: string): Live {
    const { movement } = this.line;
    if (!movement) return words('');
    const { movement: phrase, noMovement, adverse, favourable } = this.phrases;
    const clause = filled(phrase, {
      movement: this.byDirection(movement, noMovement, adverse, favourable),
      prior: words(prior),
    });
    return either({ holds: movement.value === null, formula: `${movement.address}=""` }, words(''), clause);
  }

  share(): Live {
    const { budget, variance } = this.line;
    if (!budget) return words('');
    const none: LiveCondition = {
      holds: (budget.value ?? 0) === 0 || rounded(variance, this.writing).value === 0,
      formula: `OR(N(${budget.address})=0,${rounded(variance, this.writing).formula}=0)`,
    };
    const sentence = filled(` ${this.phrases.share}`, {
      share: percentage(variance, budget),
      budget: size(budget, this.writing),
    });
    return either(none, words(''), sentence);
  }

  funding(): Live {
    const { funding } = this.line;
    if (!funding) return words('');
    const sentence = filled(` ${this.phrases.funding}`, { funding: size(funding, this.writing) });
    return either(isNil(rounded(funding, this.writing)), words(''), sentence);
  }

  parts(most: number): Live {
    const largest = [...(this.line.parts ?? [])]
      .sort((a, b) => Math.abs(b.amount.value ?? 0) - Math.abs(a.amount.value ?? 0))
      .slice(0, most);
    if (largest.length === 0) return words('');
    const items = largest.flatMap(({ label, labelAddress, amount }, i) => {
      const between = i === 0 ? '' : i === largest.length - 1 ? ' and ' : ', ';
      const part = filled(this.phrases.part, {
        label: cell(label, labelAddress),
        amount: signedSize(amount, this.writing),
      });
      return [words(between), part];
    });
    return filled(` ${this.phrases.parts}`, { parts: joined(...items) });
  }

  driver(): Live {
    const { driver } = this.line;
    return driver ? driverWords(driver.text, driver.address) : words('');
  }

  private byDirection(figure: LiveFigure, nil: string, above: string, below: string): Live {
    const at = rounded(figure, this.writing);
    const amount = size(figure, this.writing);
    return either(
      isNil(at),
      words(nil),
      either(isAboveNil(at), filled(above, { amount }), filled(below, { amount })),
    );
  }
}

function cell(text: string, address: string | undefined): Live {
  return address === undefined ? words(text) : expression(text, address);
}

/** The size of one figure as a percentage of another's, to one decimal. */
function percentage(part: LiveFigure, whole: LiveFigure): Live {
  const base = whole.value ?? 0;
  const share =
    base === 0
      ? 0
      : round(
          toExcelNumber(
            excelDecimal(part.value ?? 0)
              .div(excelDecimal(base))
              .abs(),
          ),
          shareDecimals,
        );
  return expression(
    `${figureText(share * 100, shareDecimals - 2)}%`,
    `TEXT(ROUND(ABS(${part.address}/${whole.address}),${shareDecimals}),"#,##0.0%")`,
  );
}
