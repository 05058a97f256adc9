/** Tells which rows each total of a table is the sum of. */
import { CastStack, type CastItem, type RunStart } from './castStack';
import { isWithin } from './isWithin';
import { nilReach } from './nilReach';
import { hasParents } from './parents';
import { isLess, isPart, nameWords, totalName, type TotalName } from './rowLabels';
import type { Steps } from './steps';
import type { TableView } from './tableView';

/** A total row and the rows it is made of. */
export interface Cast {
  /** Positions among the table's rows. */
  total: number;
  items: CastItem[];
  /** Positions of the columns that can be added up and have a figure in the total row. */
  columns: number[];
  /** False where the rows above do not add up to it however they are taken, so that nothing is known. */
  established: boolean;
  /** A row that all the columns show to be left out of the total. */
  omitted?: number;
}

/** What the rows of a table are, and which of them each total adds up. */
export interface Casts {
  casts: Cast[];
  kinds: ('row' | 'subtotal' | 'total' | 'memo' | 'group')[];
}

/** Runs tried for each total, nearest first. */
const runsTried = 4;
/** A row left out of a total is looked for among this many. */
const rowsSearched = 200;
/** A total that is only likely one by its name has this many rows, unless they add up to it. */
const fewestRows = 3;

interface Trial {
  start: RunStart;
  /** Columns compared, and those of them that cast with figures that are not nil. */
  compared: number[];
  holding: number;
}

const rowsPerStep = 250;

const openings = /budget as per|business plan|(?:original|opening|base|approved) budget/i;
const closings = /^\W*(?:current|revised|latest|closing) budget/i;
const change = /^\W*(?:net\s+)?(?:increase|decrease|reduction|change|movement)\b/i;

class CastReader {
  private readonly columns: number[];
  private readonly stack: CastStack;
  readonly casts: Cast[] = [];
  private lessGroup = false;

  constructor(private readonly view: TableView) {
    this.columns = view.table.columns.flatMap((_, at) => (view.isAdded(at) ? [at] : []));
    this.stack = new CastStack(view, this.columns);
  }

  group(label: string): void {
    this.stack.mark();
    this.lessGroup = isLess(label);
  }

  private tried(row: number, start: RunStart): Trial {
    const compared: number[] = [];
    let holding = 0;
    this.columns.forEach((column, i) => {
      const total = this.view.value(row, column);
      const run = this.stack.run(start, i);
      if (Number.isNaN(total) || (run.figures === 0 && run.nils === 0)) return;
      if (total === 0 && run.figures === 0) return;
      compared.push(column);
      const half = this.view.half(row, column);
      const tolerance = run.half + half + nilReach(run.nils, half);
      if (isWithin(total - run.sum, tolerance, run.sum)) holding += 1;
    });
    return { start, compared, holding };
  }

  /** Words say that it is the total of all the rows above although it is not called so. */
  private isNamedResult(label: string, isLast: boolean): boolean {
    const { items } = this.stack;
    if (items.length < 2) return false;
    const { rows, title } = this.view.table;
    if (closings.test(label)) return openings.test(rows[items[0].row].label);
    if (/^\W*net\b/i.test(label)) return items[items.length - 1].less;
    const titleWords = nameWords(title ?? '');
    const words = nameWords(label.replace(change, '')).filter((word) => word !== 'in');
    return (
      isLast && change.test(label) && words.length >= 2 && words.every((word) => titleWords.includes(word))
    );
  }

  /** A row with figures. */
  row(row: number, isLast: boolean): boolean {
    const { label } = this.view.table.rows[row];
    if (isPart(label)) return false;
    const name = totalName(label);
    const result = this.isNamedResult(label, isLast);
    if ((name === 'no' && !result) || this.stack.items.length === 0) {
      this.stack.push({ row, less: this.lessGroup || isLess(label) });
      return false;
    }
    const trials = this.stack.starts(runsTried).map((start) => this.tried(row, start));
    const best = trials.reduce((a, b) => (b.holding > a.holding ? b : a));
    if (!this.isTotal(name, best, isLast, result)) {
      this.stack.push({ row, less: this.lessGroup || isLess(label) });
      return false;
    }
    const { compared, holding } = best;
    const items = this.itemsOf(best.start);
    const established = this.isEstablished(best, items);
    const omitted = holding === 0 && compared.length > 1 ? this.omitted(row, best, items) : undefined;
    this.casts.push({ total: row, items, columns: compared, established, omitted });
    this.stack.take(best.start.from);
    this.stack.mark();
    this.stack.push({ row, less: this.lessGroup || isLess(label) });
    this.stack.mark();
    this.lessGroup = false;
    return true;
  }

  private isTotal(name: TotalName, { compared, holding }: Trial, isLast: boolean, result: boolean): boolean {
    if (name === 'certain' || result) return true;
    const most = holding * 2 > compared.length;
    // A last row that begins with total may also be another figure of a short list.
    if (name === 'likely')
      return (
        (isLast && this.stack.items.length >= fewestRows) || (holding > 0 && holding * 2 >= compared.length)
      );
    return most && holding >= 2 && this.stack.items.length >= 2;
  }

  /** Several columns prove it between them. One column alone is believed, unless some rows are sums of others. */
  private isEstablished({ compared, holding }: Trial, items: readonly CastItem[]): boolean {
    if (compared.length !== 1) return holding * 2 >= compared.length;
    return holding === 1 || !hasParents(this.view, items, compared[0]);
  }

  private itemsOf({ from, natural }: RunStart): CastItem[] {
    const items = this.stack.items.slice(from);
    return natural ? items.map(({ row }) => ({ row, less: false })) : items;
  }

  /** The row whose figures are what every column of the total falls short of. */
  private omitted(total: number, { start, compared }: Trial, items: CastItem[]): number | undefined {
    const { view, columns } = this;
    const short = compared.map((column) => {
      const run = this.stack.run(start, columns.indexOf(column));
      return { column, by: run.sum - view.value(total, column), half: run.half };
    });
    return items
      .slice(-rowsSearched)
      .reverse()
      .find(({ row }) =>
        short.every(({ column, by, half }) => {
          const value = view.value(row, column);
          return isWithin(by - (Number.isNaN(value) ? 0 : value), half + view.half(total, column), by);
        }),
      )?.row;
  }
}

/** Reads the rows from top to bottom; rows that are no figures are groups. */
export function* readCasts(view: TableView): Steps<Casts> {
  const { rows } = view.table;
  const reader = new CastReader(view);
  const lastFigures = rows.map(({ kind }) => kind !== 'group').lastIndexOf(true);
  const totals = new Set<number>();
  for (const [index, { kind, label }] of rows.entries()) {
    if (kind === 'group') reader.group(label);
    else if (reader.row(index, index === lastFigures)) totals.add(index);
    if (index % rowsPerStep === rowsPerStep - 1) yield 0;
  }
  const lastTotal = [...totals].at(-1) ?? -1;
  const kinds = rows.map(({ kind }, index) => {
    if (kind === 'group') return 'group' as const;
    if (totals.has(index)) return index === lastTotal ? ('total' as const) : ('subtotal' as const);
    return lastTotal >= 0 && index > lastTotal ? ('memo' as const) : ('row' as const);
  });
  return { casts: reader.casts, kinds };
}
