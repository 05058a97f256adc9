import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { PropertyDefinition } from '../batch/classDefinition';
import type { Area } from '../grid/area';
import { commonStyle, setStyle, type StyleKey } from '../grid/styles';
import type { HostContext } from '../hostContext';
import { booleanArgument, numberArgument, textArgument, wordArgument } from './arguments';
import { colourArgument, excelColour } from './colours';
import type { ExcelClass } from './excelTypes';

/** What cells have that say nothing of their font. */
const DEFAULTS = { name: 'Calibri', size: 11, color: '#000000' };

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFont: ExcelClass<'RangeFont'> = {
  properties: {
    bold: property('bold', 'bl', ({ bl }) => bl === BooleanNumber.TRUE, flag),
    italic: property('italic', 'it', ({ it }) => it === BooleanNumber.TRUE, flag),
    strikethrough: property(
      'strikethrough',
      'st',
      ({ st }) => st?.s === BooleanNumber.TRUE,
      (value, location) => ({
        s: flag(value, location),
      }),
    ),
    underline: property(
      'underline',
      'ul',
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      underline,
    ),
    color: property(
      'color',
      'cl',
      ({ cl }) => excelColour(cl) ?? DEFAULTS.color,
      (value, location) => {
        const colour = colourArgument(value, location);
        return colour === '' ? null : { rgb: colour };
      },
      '',
    ),
    name: property('name', 'ff', ({ ff }) => ff ?? DEFAULTS.name, textArgument),
    size: property(
      'size',
      'fs',
      ({ fs }) => fs ?? DEFAULTS.size,
      (value, location) => numberArgument(value, location),
    ),
  },
};

function property<K extends StyleKey>(
  name: string,
  key: K,
  read: (style: IStyleData) => unknown,
  write: (value: unknown, location: string) => IStyleData[K],
  mixed: unknown = null,
): PropertyDefinition<Area, HostContext> {
  const location = `RangeFont.${name}`;
  return {
    get: (area, { engine }) => commonStyle(engine, area, read) ?? mixed,
    set(area, value, { engine, edits }) {
      const style = write(value, location);
      edits.beginCells(area, location);
      setStyle(engine, area, key, style);
    },
  };
}

function flag(value: unknown, location: string): BooleanNumber {
  return booleanArgument(value, location) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The grid draws one kind of underline: every kind but None is Single here. */
function underline(value: unknown, location: string): IStyleData['ul'] {
  const kind = wordArgument(value, UNDERLINES, location);
  return { s: kind === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE };
}
