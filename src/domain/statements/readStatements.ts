import { readParts } from './parts';
import { readSentence, type ReadSentence } from './readSentence';
import { sentences } from './sentences';
import { subjectName } from './subjects';
import type { ReadParagraph, Statement } from './types';
import { amountsWithin } from './within';

/** Statements whose subject the sentences after them may be about. */
const carried = new Set<Statement['kind']>(['position', 'movement', 'budget', 'forecast']);
const longestHeading = 120;
const longestOpening = 160;

/**
 * Everything a paragraph of commentary says that figures can confirm: positions, movements, budgets, funding, savings,
 * shares of budget, periods, lists of components. RULES.md sections 1 and 16. Time grows in proportion to the text.
 */
export function readParagraph(text: string): ReadParagraph {
  const plain = text.replace(/[*\u00a0\t\r]/g, ' ');
  const found: ReadParagraph = {
    statements: [],
    openings: [],
    parts: [],
    within: [],
    opening: '',
    headingName: headingName(plain),
  };
  let before: ReadSentence | undefined;
  let subject = '';
  for (const sentence of sentences(plain)) {
    const read = readSentence(sentence);
    const from = found.statements.length;
    for (const statement of read.statements) {
      if (statement.subject.from === 'own' && carried.has(statement.kind)) subject = statement.subject.text;
      found.statements.push(named(statement, subject));
    }
    const position = found.statements.slice(from).find(({ kind }) => kind === 'position');
    if (read.opening && position && !position.past) found.openings.push({ period: read.opening, position });
    found.within.push(...amountsWithin(plain, read.amounts));
    const parts = readParts(sentence, read, before);
    if (parts) found.parts.push(parts);
    if (found.opening === '') found.opening = sentence.text.slice(0, longestOpening).trim();
    before = read;
  }
  return found;
}

/** The statements of a paragraph alone. */
export function readStatements(text: string): Statement[] {
  return readParagraph(text).statements;
}

/** A sentence that names no one is about whom the sentence before it was about. */
function named(statement: Statement, subject: string): Statement {
  return statement.subject.from === 'own'
    ? statement
    : { ...statement, subject: { text: subject, from: 'before' } };
}

/** The name a heading gives: a short line without a full stop and without a verb. */
function headingName(text: string): string | null {
  const line = text.trim();
  if (line.length > longestHeading || /[.!?;]$/.test(line) || line === '') return null;
  const read = readSentence({ text: line, start: 0 });
  if (read.hasVerb) return null;
  const name = subjectName(line.replace(/[(–—-]\s*[(£\d+−-].*$/, ''));
  return name === '' ? null : name;
}
