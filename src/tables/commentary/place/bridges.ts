/** The bridges of a workbook, whose components explain variances. RULES.md section 13. */
import { sum } from '../../../domain/sum';
import { convertUnit } from '../../../domain/unit';
import { round } from '../../../domain/round';
import type { BuiltTable } from '../../builtTable';
import { columnLetter, onSheet } from '../../cellAddress';
import type { SheetCells } from '../../checking/sheetCells';
import { moneyDecimals } from '../../display';
import type { MoneyUnit } from '../../types';
import type { CommentaryPart } from '../compose/composeCommentary';
import { nameOf, coveredWords } from '../sameName';
import type { OutturnLine, OutturnTable } from './outturnTable';

export interface Bridge {
  title: string;
  unit: MoneyUnit;
  /** Its components, in its unit. */
  parts: CommentaryPart[];
  /** Of the components. */
  total: number;
  /** The formula of the total, without `=`. */
  totalFormula: string;
}

export function isBridge({ specification }: BuiltTable): boolean {
  return specification.id === 'bridge';
}

/** A bridge built by Outturn; undefined where none of its components has an amount. */
export function bridgeIn(cells: SheetCells, built: BuiltTable): Bridge | undefined {
  const { table, columns, sheetName, totalRow } = built;
  if (!('component' in columns) || !('amount' in columns)) return undefined;
  const [label, amount] = [table.column + columns.component, table.column + columns.amount];
  const parts: CommentaryPart[] = [];
  for (let row = table.row + 1; row < (totalRow ?? table.row + table.rows); row += 1) {
    const line = cells.values[row - cells.row] ?? [];
    const [name, value] = [line[label - cells.column], line[amount - cells.column]];
    if (typeof value !== 'number' || value === 0 || String(name ?? '').trim() === '') continue;
    parts.push({
      label: String(name).trim(),
      labelAddress: absolute(sheetName, row, label),
      amount: { value, address: absolute(sheetName, row, amount) },
    });
  }
  if (parts.length === 0) return undefined;
  const total = sum(parts.map((part) => part.amount.value ?? 0));
  const last = (totalRow ?? table.row + table.rows) - 1;
  const from = absoluteCell(table.row + 1, amount);
  const totalFormula = `SUM(${onSheet(sheetName, `${from}:${absoluteCell(last, amount)}`)})`;
  return { title: built.title, unit: built.unit, parts, total, totalFormula };
}

function absolute(sheetName: string, row: number, column: number): string {
  return onSheet(sheetName, absoluteCell(row, column));
}

function absoluteCell(row: number, column: number): string {
  return `$${columnLetter(column)}$${row + 1}`;
}

/**
 * The bridge of a line: the one whose title names it, else the one that adds up to its variance and to that of no other line.
 * Its figures are in the unit of the table.
 */
export function bridgeOf(
  line: OutturnLine,
  { lines, unit }: OutturnTable,
  bridges: readonly Bridge[],
): Bridge | undefined {
  const found = bridges.find((bridge) => isNamed(bridge, line, lines)) ?? byTotal(line, lines, unit, bridges);
  return found && inUnit(found, unit);
}

function isNamed({ title }: Bridge, line: OutturnLine, lines: readonly OutturnLine[]): boolean {
  const words = nameOf(title).words;
  const named = lines.filter(({ label }) => {
    const own = nameOf(label).words.filter(({ neutral }) => !neutral);
    return own.length > 0 && coveredWords(own, words).every(Boolean);
  });
  const longest = Math.max(...named.map(({ label }) => label.length));
  return named.some((each) => each === line && each.label.length === longest);
}

function byTotal(
  line: OutturnLine,
  lines: readonly OutturnLine[],
  unit: MoneyUnit,
  bridges: readonly Bridge[],
): Bridge | undefined {
  const decimals = moneyDecimals(unit);
  const variance = round(line.variance, decimals);
  if (variance === 0 || lines.some((each) => each !== line && round(each.variance, decimals) === variance))
    return undefined;
  return bridges.find(
    (bridge) =>
      !lines.some((each) => isNamed(bridge, each, lines)) &&
      round(convertUnit(bridge.total, bridge.unit, unit), decimals) === variance,
  );
}

function inUnit(bridge: Bridge, unit: MoneyUnit): Bridge {
  if (bridge.unit === unit) return bridge;
  const factor = convertUnit(1, bridge.unit, unit);
  const scale = factor < 1 ? `/${Math.round(1 / factor)}` : `*${factor}`;
  return {
    ...bridge,
    unit,
    total: convertUnit(bridge.total, bridge.unit, unit),
    totalFormula: bridge.totalFormula + scale,
    parts: bridge.parts.map((part) => ({
      ...part,
      amount: {
        value: convertUnit(part.amount.value ?? 0, bridge.unit, unit),
        address: `(${part.amount.address}${scale})`,
      },
    })),
  };
}
