import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import { invalidArgument } from '../batch/hostError';
import type { Area } from '../grid/area';
import { commonStyle, setStyle } from '../grid/styles';
import type { HostContext } from '../hostContext';
import { type BorderEdge, borderParts, type BorderSide, SIDES } from './borderParts';
import { colourArgument, excelColour } from './colours';
import { type BorderRef, type ExcelClass, excelObject } from './excelTypes';
import { wordArgument } from './arguments';
import { borderOf, borderType, STYLES, WEIGHTS } from './borderStyles';

export const rangeBorderCollection: ExcelClass<'RangeBorderCollection'> = {
  properties: { count: { get: () => SIDES.length } },
  collection: {
    items: (area) => SIDES.map((side) => excelObject('RangeBorder', { area, side })),
    find(area, key) {
      const side = SIDES.find((each) => each.toLowerCase() === String(key).toLowerCase());
      if (!side) throw invalidArgument('RangeBorderCollection.getItem');
      return excelObject('RangeBorder', { area, side });
    },
  },
};

/** The border on one side of a range, or between its cells. */
export const rangeBorder: ExcelClass<'RangeBorder'> = {
  identity: ({ side }) => ({ Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self, host) => read(self, host, (border) => borderOf(border).style),
      set(self, value, host) {
        const style = wordArgument(value, STYLES, 'RangeBorder.style');
        write(self, host, 'style', (now) =>
          style === 'None'
            ? null
            : { s: borderType(style, borderOf(now).weight), cl: now?.cl ?? { rgb: '#000000' } },
        );
      },
    },
    weight: {
      get: (self, host) => read(self, host, (border) => borderOf(border).weight),
      set(self, value, host) {
        const weight = wordArgument(value, WEIGHTS, 'RangeBorder.weight');
        write(self, host, 'weight', (now) => {
          const { style } = borderOf(now);
          return {
            s: borderType(style === 'None' ? 'Continuous' : style, weight),
            cl: now?.cl ?? { rgb: '#000000' },
          };
        });
      },
    },
    color: {
      get: (self, host) => read(self, host, (border) => excelColour(border?.cl) ?? '#000000') ?? '',
      set(self, value, host) {
        const rgb = colourArgument(value, 'RangeBorder.color');
        write(self, host, 'color', (now) => ({ s: now?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
      },
    },
  },
};

function read<T>(
  { area, side }: BorderRef,
  { engine }: HostContext,
  of: (border: Nullable<IBorderStyleData>) => T,
): T | null {
  const answers = borderParts(area, side as BorderSide).map(({ cells, edge }) =>
    commonStyle(engine, cells, ({ bd }) => of(bd?.[edge])),
  );
  return answers.every((answer) => answer === answers[0]) ? (answers[0] ?? of(undefined)) : null;
}

/** Sets a border along each part of the side, keeping what is not changed from the first cell. */
function write(
  { area, side }: BorderRef,
  { engine, edits }: HostContext,
  member: string,
  change: (now: Nullable<IBorderStyleData>) => IBorderStyleData | null,
): void {
  edits.beginCells(area, `RangeBorder.${member}`);
  for (const { cells, edge } of borderParts(area, side as BorderSide)) {
    const now = firstBorder(engine, cells, edge);
    setStyle(engine, cells, 'bd', { [edge]: change(now) } as IBorderData);
  }
}

function firstBorder(
  engine: HostContext['engine'],
  area: Area,
  edge: BorderEdge,
): Nullable<IBorderStyleData> {
  let found: Nullable<IBorderStyleData>;
  commonStyle(engine, { ...area, rows: 1, columns: 1 }, ({ bd }) => {
    found = bd?.[edge];
    return true;
  });
  return found;
}
