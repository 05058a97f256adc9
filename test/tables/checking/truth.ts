/**
 * What is right and wrong in the published tables, worked out from the rules in their own data and from nothing of ours:
 * the judge of what Check finds.
 */
import type { PublishedColumn, PublishedRow, PublishedRule, PublishedTable } from './support';

export interface Cell {
  table: string;
  row: string;
  column: string;
}

/** One figure that a rule speaks of. */
export interface Instance {
  rule: PublishedRule & { note?: string };
  target: Cell;
  inputs: Cell[];
  published: number;
  computed: number;
  /** Cannot be explained by half a printed unit of each figure. */
  wrong: boolean;
}

type Read = (cell: Cell) => number;
type Formula = (
  figures: Record<string, number>,
  c: (row: string, column: string) => number,
  x: (table: string, row: string, column: string) => number,
  rnd: (value: number) => number,
) => number;

class Missing extends Error {}

const noise = 1e-9;

/** Half away from zero, after taking off binary noise. */
function rnd(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(Number(value.toPrecision(12))) + 0.5);
}

export class Truth {
  constructor(private readonly tables: readonly PublishedTable[]) {}

  private find({ table, row, column }: Cell): { line: PublishedRow; head: PublishedColumn; at: number } {
    const found = this.tables.find(({ id }) => id === table);
    const line = found?.rows.find(({ key }) => key === row);
    const at = found?.columns.findIndex(({ key }) => key === column) ?? -1;
    if (!found || !line || at < 0) throw new Missing(`${table} ${row} ${column}`);
    return { line, head: found.columns[at], at };
  }

  value(cell: Cell): number {
    const { line, at } = this.find(cell);
    const value = line.values[at];
    if (typeof value !== 'number') throw new Missing('blank');
    return value;
  }

  /** Half of the last place printed. */
  half(cell: Cell): number {
    const { line, head, at } = this.find(cell);
    if (head.exact) return 0;
    const printed = /\d/.test(line.raw[at]) ? (/\.(\d+)/.exec(line.raw[at])?.[1].length ?? 0) : head.decimals;
    return 0.5 / 10 ** Math.min(printed, head.decimals);
  }

  private formula(table: PublishedTable, rule: PublishedRule, row: string): (read: Read) => number {
    // The formulas are ours, in fixtures: not the user's.
    const made = new Function(
      'figures',
      'c',
      'x',
      'rnd',
      `with (figures) { return ${rule.formula}; }`,
    ) as Formula;
    return (read) => {
      const figures: Record<string, number> = {};
      for (const { key } of table.columns) {
        Object.defineProperty(figures, key, { get: () => read({ table: table.id, row, column: key }) });
      }
      return made(
        figures,
        (line, column) => read({ table: table.id, row: line, column }),
        (other, line, column) => read({ table: other, row: line, column }),
        rnd,
      );
    };
  }

  private instance(rule: PublishedRule, target: Cell, work: (read: Read) => number): Instance | null {
    try {
      const inputs = new Map<string, Cell>();
      const computed = work((cell) => {
        inputs.set(`${cell.table},${cell.row},${cell.column}`, cell);
        return this.value(cell);
      });
      const published = this.value(target);
      let tolerance = this.half(target);
      for (const [key, input] of inputs) {
        const moved = [1, -1].map((sign) =>
          work((cell) => {
            const own = `${cell.table},${cell.row},${cell.column}` === key;
            return this.value(cell) + (own ? sign * this.half(input) : 0);
          }),
        );
        tolerance += Math.max(...moved.map((result) => Math.abs(result - computed)));
      }
      const wrong = Math.abs(published - computed) > tolerance * (1 + noise) + noise;
      return { rule, target, inputs: [...inputs.values()], published, computed, wrong };
    } catch (error) {
      // Blank cells, and tables of the papers that are not in the data.
      if (error instanceof Missing || error instanceof ReferenceError) return null;
      throw error;
    }
  }

  private rowsOf(table: PublishedTable, rule: PublishedRule): string[] {
    const all = table.rows.filter(({ kind }) => kind !== 'group' && kind !== 'memo').map(({ key }) => key);
    if (rule.rows === 'rows') return table.rows.filter(({ kind }) => kind === 'row').map(({ key }) => key);
    const named = Array.isArray(rule.rows) ? rule.rows : all;
    return named.filter((key) => !rule.except_?.includes(key));
  }

  private ofRule(table: PublishedTable, rule: PublishedRule): (Instance | null)[] {
    const at = (row: string, column: string): Cell => ({ table: table.id, row, column });
    if (rule.type === 'columnTotal') {
      const rows = this.rowsOf(table, rule);
      return rule.columns.map((column) =>
        this.instance(rule, at(rule.totalRow, column), (read) =>
          rows.reduce((sum, row) => sum + read(at(row, column)), 0),
        ),
      );
    }
    if (rule.type === 'crossTable') {
      const [other, row, column] = rule.other;
      const factor = rule.scale ?? 1;
      return [
        this.instance(
          rule,
          at(rule.target[0], rule.target[1]),
          (read) => factor * read({ table: other, row, column }),
        ),
      ];
    }
    if (rule.type === 'cellFormula') {
      const [row, column] = rule.target as [string, string];
      return [this.instance(rule, at(row, column), this.formula(table, rule, row))];
    }
    if (rule.type !== 'rowFormula' && rule.type !== 'roundFormula') return [];
    return this.rowsOf(table, rule).map((row) =>
      this.instance(rule, at(row, String(rule.target)), this.formula(table, rule, row)),
    );
  }

  /** Every figure that a rule of the data speaks of and that can be worked out from the data. */
  instances(): Instance[] {
    return this.tables.flatMap((table) =>
      table.rules
        .filter(({ informational }) => !informational)
        .flatMap((rule) => this.ofRule(table, rule))
        .filter((instance): instance is Instance => instance !== null),
    );
  }
}
