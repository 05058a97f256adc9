/** Checks one thing a paragraph says. */
import type { Statement } from '../../domain/statements/types';
import type { Verdict } from '../checking/finding';
import type { About } from './about';
import { agreement, statedPounds, type Agreement } from './agreement';
import { checkAllSavings } from './checkAllSavings';
import { checkAmount } from './checkAmount';
import { checkShare } from './checkShare';
import type { Checked, Checking, Judgement } from './context';
import { explain, lineText, totalsOf } from './explain';
import { added, figuresFor, shown, type TableFigure } from './figures';
import { isComparable } from './isComparable';
import { isContractLine, type Line } from './lines';
import { nameOf, namesSomething } from './sameName';
import { directionWord, signOf } from './words';

type Fit = { figure: TableFigure; size: Agreement; direction: boolean };

/** Ties a statement to the figure it is about and says whether it agrees. */
export function checkStatement(statement: Statement, checking: Checking): Checked {
  const { subjects, heading, paragraph, context } = checking;
  const about = subjects.about(statement, heading, paragraph.opening);
  if (statement.kind === 'share') return checkShare(statement, about);
  const figures = figuresOf(statement, about, checking);
  const fits = figures.map((figure) => fit(statement, figure));
  const right = fits
    .filter(({ size, direction }) => size !== 'differs' && direction)
    .sort((a, b) => Number(a.size === 'rounding') - Number(b.size === 'rounding'))[0];
  if (right) return { judgement: agreed(statement, right), figure: right.figure };
  if (statement.kind === 'amount') return checkAmount(statement, checking);
  if (figures.length === 0)
    return { judgement: notChecked(statement, noFigure(statement, about)), figure: null };
  const total = figures.find(({ key, line }) => key === 'target' && line.row.kind === 'total');
  const allSavings =
    statement.saving === 'target' && total ? checkAllSavings(statement, total, checking.savings) : null;
  if (allSavings) return allSavings;
  const certain =
    about.certain &&
    isComparable(statement, figures, context.period) &&
    !areDifferentWholes(about.lines, figures);
  if (!certain) {
    return { judgement: notChecked(statement, doubt(statement, figures[0])), figure: null };
  }
  const turned = fits.find(({ size }) => size !== 'differs');
  if (turned) return { judgement: wrongDirection(statement, turned.figure), figure: turned.figure };
  const { kind, sentence, cells } = explain(statement, about, figures, checking);
  const verdict = isLooselyBalanced(statement, figures[0]) ? 'trouble' : 'wrong';
  return { judgement: judgement(statement, verdict, kind, sentence, figures[0], cells), figure: figures[0] };
}

/** The figures a statement may be about: of each line, of its parts together, of the total where a heading names it. */
function figuresOf(statement: Statement, about: About, { last }: Checking): TableFigure[] {
  const of = (lines: readonly Line[]): TableFigure[] =>
    lines.flatMap((line) => figuresFor(statement, line, last));
  const figures = of(about.lines);
  if (statement.kind === 'budget') figures.push(...of(about.lines.flatMap(contractLines)));
  if (about.parts) {
    for (const table of new Set(about.lines.map((line) => line.table))) {
      const together = figures.filter(({ line }) => line.table === table);
      if (together.length > 1) figures.unshift(added(together));
    }
    if (statement.inHeading) figures.push(...of(totalsOf(about.lines)));
  }
  // Of the states a saving may be in, the nearest is the likeliest.
  const size = statement.amount?.size ?? 0;
  const apart = ({ pounds }: TableFigure): number => Math.abs(Math.abs(pounds) - size);
  return statement.kind === 'saving' ? figures.sort((a, b) => apart(a) - apart(b)) : figures;
}

/** The budget of the whole stands, negative, in the line that funds it. */
function contractLines({ table, whole }: Line): Line[] {
  if (!whole) return [];
  return table.rows.map((row) => ({ table, row, names: [], whole: false })).filter(isContractLine);
}

function fit(statement: Statement, figure: TableFigure): Fit {
  const { unit } = figure.line.table;
  const stated = statedPounds(statement, unit);
  return {
    figure,
    size: agreement(stated, figure, statement.about),
    direction: goesWith(statement, figure.pounds, stated.step, figure),
  };
}

/** Whether the word for the direction, or without one a sign, goes with a figure; what rounds to nil goes with any. */
function goesWith(statement: Statement, pounds: number, step: number, { half, line }: TableFigure): boolean {
  const { kind, direction, amount } = statement;
  if (kind !== 'position' && kind !== 'movement') return true;
  const written = amount?.sign === undefined || amount.sign === null ? null : amount.sign === '-' ? -1 : 1;
  const sign = signOf(direction) ?? written;
  if (sign === null || Math.abs(pounds) <= Math.max(half, step / 2)) return true;
  // On an income line the word follows the service, the sign follows the line. RULES.md section 1.
  const ofIncome = statement.pressure && (line.row.figures.budget ?? 0) < 0;
  return ofIncome || Math.sign(pounds) === sign;
}

/** Totals of tables that are about different things: which of them is meant cannot be told. */
function areDifferentWholes(lines: readonly Line[], figures: readonly TableFigure[]): boolean {
  if (!lines.every(({ whole }) => whole)) return false;
  const [{ pounds, half }] = figures;
  return figures.some(
    (figure) => Math.abs(figure.pounds - pounds) > half + figure.half && figure.key === figures[0].key,
  );
}

const balancedWords = /\b(?:balanced|break|on budget)/i;
const nearlyBalanced = 0.01;

/** `Balanced` is said of small variances too. */
function isLooselyBalanced({ quote, direction }: Statement, { pounds, line }: TableFigure): boolean {
  if (direction !== 'nil' || !balancedWords.test(quote)) return false;
  const budget = Math.abs(line.row.figures.budget ?? 0);
  const variance = Math.abs(line.row.figures.variance ?? pounds);
  return budget > 0 && variance <= budget * nearlyBalanced;
}

function agreed(statement: Statement, { figure, size }: Fit): Judgement {
  const verdict = size === 'agrees' ? 'agrees' : 'rounding';
  const sentence =
    verdict === 'agrees'
      ? `“${statement.quote}” agrees: ${figure.where} is ${shown(figure)}.`
      : `“${statement.quote}” differs by rounding only: ${figure.where} is ${shown(figure)}.`;
  return judgement(statement, verdict, 'statementAmount', sentence, figure, []);
}

function wrongDirection(statement: Statement, figure: TableFigure): Judgement {
  const kind = statement.kind === 'movement' ? 'movement' : 'position';
  const income = (figure.line.row.figures.budget ?? 0) < 0;
  const word = directionWord(kind, figure.pounds);
  const sentence = `“${statement.quote}” has the wrong direction: ${figure.where} is ${figure.text}, which is ${word}.`;
  return judgement(statement, income ? 'trouble' : 'wrong', 'statementDirection', sentence, figure, []);
}

/** Why a different figure proves nothing. */
function doubt({ aside, past, subject }: Statement, figure: TableFigure): string {
  if (past) return 'it tells of an earlier period';
  if (aside) return 'it may be a part of the figure only';
  const name =
    subject.text === '' ? 'what it is about' : `whether “${subject.text}” is ${lineText(figure.line)}`;
  return `it is not certain ${name}; ${figure.where} is ${shown(figure)}`;
}

function noFigure(statement: Statement, { lines }: About): string {
  if (lines.length > 0) return `${lineText(lines[0])} has no figure of this kind`;
  const { text } = statement.subject;
  return namesSomething(nameOf(text)) ? `no table has a line for “${text}”` : 'it names no service';
}

function notChecked(statement: Statement, reason: string): Judgement {
  const sentence = `“${statement.quote}” was not checked: ${reason}.`;
  return { verdict: 'notChecked', kind: 'statementAmount', quote: statement.quote, cells: [], sentence };
}

function judgement(
  { quote, amount }: Statement,
  verdict: Verdict,
  kind: string,
  sentence: string,
  figure: TableFigure,
  cells: string[],
): Judgement {
  const published = amount?.text ?? quote;
  return {
    quote,
    verdict,
    kind,
    sentence,
    cells: [...figure.cells, ...cells],
    published,
    computed: figure.text,
  };
}
