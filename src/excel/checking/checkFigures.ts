/** Reads sheets and checks what their tables and cells say. */
import { readStatements } from '../../domain/statements/readStatements';
import { checkSheets } from '../../tables/checking/checkSheets';
import type { CheckedTable } from '../../tables/checking/finding';
import type { SheetCells } from '../../tables/checking/sheetCells';
import type { Breather } from './breather';
import { isAuditSheet } from './auditCells';
import { commentaryTexts, type CommentaryText } from './commentaryTexts';
import { figuresOf, noTableFindings, type SheetFigures } from './notRead';
import type { CheckFollowing, CheckProgress, ReportedFinding } from './outcomes';
import { readSheets } from './readSheets';
import { cellCount, type SheetPlace } from './sheetPlaces';

export interface CheckedFigures {
  tables: CheckedTable[];
  findings: ReportedFinding[];
  /** Texts that can be commentary, sheet by sheet. */
  texts: CommentaryText[][];
  /** Notes above tables, such as `Period 10, £000`. */
  notes: string[];
}

interface Job {
  context: Excel.RequestContext;
  /** The sheets asked for. */
  places: readonly SheetPlace[];
  /** Sheets that are read only where commentary has to be compared with their tables. */
  others: readonly SheetPlace[];
  /** There is commentary besides that of the sheets. */
  hasCommentary: boolean;
  period: number | null;
}

/** Rows of a sheet in which notes on its tables stand. */
const noteRows = 5;

function notesOf({ row, values }: SheetCells): string[] {
  const top = values.slice(0, Math.max(0, noteRows - row));
  return top.flatMap((cells) => cells.filter((cell) => typeof cell === 'string' && cell !== '')).map(String);
}

/** Whether one of the texts says something that tables can confirm. */
async function haveStatements(texts: readonly CommentaryText[], breather: Breather): Promise<boolean> {
  for (const { text } of texts) {
    if (readStatements(text).length > 0) return true;
    await breather.breathe();
  }
  return false;
}

export async function checkFigures(
  { context, places, others, hasCommentary, period }: Job,
  breather: Breather,
  following: CheckFollowing,
): Promise<CheckedFigures> {
  const texts: CommentaryText[][] = [];
  const notes: string[] = [];
  const sheets: SheetFigures[] = [];
  let total = places.length;
  let number = 0;
  const tell = (stage: CheckProgress['stage'], share: number): void =>
    following.onProgress?.({ stage, done: number, total, share });

  async function* read(from: readonly SheetPlace[]): AsyncGenerator<SheetCells> {
    for await (const sheet of readSheets(context, from, following)) {
      number += 1;
      tell('sheets', (number - 1) / total);
      if (isAuditSheet(sheet)) continue;
      notes.push(...notesOf(sheet));
      const steps = commentaryTexts(sheet);
      let step = steps.next();
      for (; !step.done; step = steps.next()) await breather.breathe();
      texts.push(step.value);
      sheets.push(figuresOf(sheet));
      yield sheet;
    }
  }
  async function* all(): AsyncGenerator<SheetCells> {
    yield* read(places);
    if (!hasCommentary && !(await haveStatements(texts.flat(), breather))) return;
    total += others.length;
    yield* read(others);
  }

  const cells = places.reduce((sum, place) => sum + cellCount(place), 0);
  const steps = checkSheets(all(), { period }, cells);
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) {
    const { done, of, sheetName } = step.value;
    await breather.breathe(() => tell(sheetName === '' ? 'comparing' : 'sheets', done / Math.max(1, of)));
  }
  const { tables, findings } = step.value;
  return {
    tables,
    findings: [
      ...findings.map((one): ReportedFinding => ({ ...one, from: 'tables' })),
      ...noTableFindings(sheets, tables),
    ],
    texts,
    notes,
  };
}
