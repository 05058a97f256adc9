import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { INDENT_PIXELS } from '../../engine/indent';
import type { PropertyDefinition } from '../batch/classDefinition';
import { invalidArgument } from '../batch/hostError';
import type { Area } from '../grid/area';
import { autofitColumns, autofitRows } from '../grid/autofit';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../grid/sizes';
import { commonStyle, setStyle, type StyleKey } from '../grid/styles';
import type { HostContext } from '../hostContext';
import { booleanArgument, numberArgument, wordArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  Bottom: VerticalAlign.BOTTOM,
  Center: VerticalAlign.MIDDLE,
  Top: VerticalAlign.TOP,
};

const MAX_INDENT = 250;

export const rangeFormat: ExcelClass<'RangeFormat'> = {
  properties: {
    horizontalAlignment: styleProperty(
      'horizontalAlignment',
      'ht',
      ({ ht }) => wordFor(HORIZONTAL, ht) ?? 'General',
      (value, location) => HORIZONTAL[wordArgument(value, Object.keys(HORIZONTAL), location)],
    ),
    verticalAlignment: styleProperty(
      'verticalAlignment',
      'vt',
      ({ vt }) => wordFor(VERTICAL, vt) ?? 'Bottom',
      (value, location) => VERTICAL[wordArgument(value, Object.keys(VERTICAL), location)],
    ),
    wrapText: styleProperty(
      'wrapText',
      'tb',
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value, location) => (booleanArgument(value, location) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
    ),
    indentLevel: styleProperty(
      'indentLevel',
      'pd',
      ({ pd }) => Math.round((pd?.l ?? 0) / INDENT_PIXELS),
      (value, location) => {
        const level = numberArgument(value, location);
        if (level < 0 || level > MAX_INDENT) throw invalidArgument(location);
        return level === 0 ? null : { l: level * INDENT_PIXELS };
      },
    ),
    /** Points; null where columns differ. */
    columnWidth: {
      get: (area, { engine }) => columnWidth(engine, area),
      set(area, value, { engine, edits }) {
        const width = numberArgument(value, 'RangeFormat.columnWidth');
        if (width < 0) throw invalidArgument('RangeFormat.columnWidth');
        beginFormat(edits, engine, area, 'RangeFormat.columnWidth', 'allowFormatColumns');
        setColumnWidth(engine, area, width);
      },
    },
    /** Points; null where rows differ. */
    rowHeight: {
      get: (area, { engine }) => rowHeight(engine, area),
      set(area, value, { engine, edits }) {
        const height = numberArgument(value, 'RangeFormat.rowHeight');
        if (height < 0) throw invalidArgument('RangeFormat.rowHeight');
        beginFormat(edits, engine, area, 'RangeFormat.rowHeight', 'allowFormatRows');
        setRowHeight(engine, area, height);
      },
    },
  },
  navigation: {
    borders: (area) => excelObject('RangeBorderCollection', area),
    fill: (area) => excelObject('RangeFill', area),
    font: (area) => excelObject('RangeFont', area),
    protection: (area) => excelObject('FormatProtection', area),
  },
  methods: {
    autofitColumns: {
      run(area, _args, { engine, edits }) {
        beginFormat(edits, engine, area, 'RangeFormat.autofitColumns', 'allowFormatColumns');
        autofitColumns(engine, area);
      },
      afterCalculation: true,
    },
    autofitRows(area, _args, { engine, edits }) {
      beginFormat(edits, engine, area, 'RangeFormat.autofitRows', 'allowFormatRows');
      autofitRows(engine, area);
    },
  },
};

function styleProperty<K extends StyleKey>(
  name: string,
  key: K,
  read: (style: IStyleData) => unknown,
  write: (value: unknown, location: string) => IStyleData[K],
): PropertyDefinition<Area, HostContext> {
  const location = `RangeFormat.${name}`;
  return {
    get: (area, { engine }) => commonStyle(engine, area, read),
    set(area, value, { engine, edits }) {
      const style = write(value, location);
      edits.beginCells(area, location);
      setStyle(engine, area, key, style);
    },
  };
}

function beginFormat(
  edits: HostContext['edits'],
  engine: HostContext['engine'],
  area: Area,
  location: string,
  option: 'allowFormatColumns' | 'allowFormatRows',
): void {
  edits.beginSheet(
    area.sheetId,
    location,
    engine.extras.of(area.sheetId).protectionOptions?.[option] === true,
  );
}

function wordFor<T>(words: Record<string, T>, value: T | null | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
