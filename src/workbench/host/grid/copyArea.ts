import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Engine } from '../../engine/createEngine';
import { type Area, mapArea } from './area';
import { type CellContent, cellReader, isErrorValue } from './cells';
import { readInput } from './readInput';
import { GENERAL, setStyles, type StyleKey, styleReader } from './styles';
import { type CellWrite, writeCells } from './writeCells';

const STYLE_KEYS: StyleKey[] = [
  'ff',
  'fs',
  'it',
  'bl',
  'ul',
  'st',
  'bg',
  'bd',
  'cl',
  'n',
  'ht',
  'vt',
  'tb',
  'pd',
];

export interface CopyOptions {
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells onto an area, repeated where the area is a multiple of the source, as Excel's copy and paste does. */
export function copyArea(
  engine: Engine,
  from: Area,
  to: Area,
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
  options: CopyOptions,
): void {
  const source = options.transpose ? { rows: from.columns, columns: from.rows } : from;
  const target: Area = {
    ...to,
    rows: repeated(to.rows, source.rows),
    columns: repeated(to.columns, source.columns),
  };
  const origin = (row: number, column: number): [number, number] => {
    const down = (row - to.row) % source.rows;
    const across = (column - to.column) % source.columns;
    return options.transpose
      ? [from.row + across, from.column + down]
      : [from.row + down, from.column + across];
  };
  if (what !== 'Formats') {
    writeCells(
      engine,
      target,
      contentsToCopy(engine, from, target, origin, what === 'Values', options.skipBlanks),
    );
  }
  if (what === 'All' || what === 'Formats') {
    const style = styleReader(engine, from.sheetId);
    const styles = mapArea(target, (row, column) => style(...origin(row, column)));
    for (const key of STYLE_KEYS) {
      setStyles(
        engine,
        target,
        key,
        styles.map((row) => row.map((each) => (each[key] ?? null) as never)),
      );
    }
  }
}

function repeated(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

function contentsToCopy(
  engine: Engine,
  from: Area,
  target: Area,
  origin: (row: number, column: number) => [number, number],
  valuesOnly: boolean,
  skipBlanks: boolean,
): CellWrite[][] {
  const content = cellReader(engine, from.sheetId);
  const lexer = engine.univer.__getInjector().get(LexerTreeBuilder);
  return mapArea(target, (row, column) => {
    const [fromRow, fromColumn] = origin(row, column);
    const cell = content(fromRow, fromColumn);
    const { value, formula } = cell;
    if (formula && !valuesOnly)
      return lexer.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow);
    if (value === '' && skipBlanks) return null;
    return asWritten(cell);
  });
}

/** What would be typed for a value. Text that looks like something else needs an apostrophe to stay text; other text has none. */
function asWritten({ value, forcedText = false }: CellContent): CellWrite {
  if (typeof value !== 'string' || value === '') return value;
  const staysText = !/^['=]/.test(value) && readInput(value, GENERAL).value === value;
  return staysText && !(forcedText && isErrorValue(value)) ? value : `'${value}`;
}
