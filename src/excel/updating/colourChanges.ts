/** The colours of built tables that are no longer those of the house. */
import { houseStyle } from '../../tables/houseStyle';
import type { HouseColours } from '../../tables/settings/houseSettings';
import { inputCells } from '../../tables/updating/inputCells';
import type { TableCells } from '../../tables/updating/tableCells';
import { toneNow } from '../../tables/updating/toneNow';
import type { Rectangle } from '../../tables/types';
import { noFill, type Change } from './changes';

/** A built table whose colours are to be those of the settings. */
export interface ColouredTable {
  table: TableCells;
  /** Keys of the columns that hold formulas of ours. */
  computed: ReadonlySet<string>;
}

interface Asked {
  cells: Rectangle;
  what: 'fill' | 'font';
  colour: Excel.RangeFill | Excel.RangeFont;
}

function colourOf({ format }: Excel.Range, what: Asked['what']): Asked['colour'] {
  return what === 'fill' ? format.fill : format.font;
}

/**
 * Cells that are of several colours were coloured by the user and are left as they are, and so are a heading row without a
 * fill and figures in the colour of calculated ones. Two round trips.
 */
export async function colourChanges(
  tables: readonly ColouredTable[],
  colours: HouseColours,
): Promise<Change[]> {
  const context = new Excel.RequestContext();
  const sheetOf = ({ built }: TableCells): Excel.Worksheet =>
    context.workbook.worksheets.getItem(built.sheetId);

  const asked = tables.map(({ table, computed }) => {
    const sheet = sheetOf(table);
    const ask = (what: Asked['what'], cells: Rectangle): Asked => {
      const range = sheet.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns);
      const colour = colourOf(range, what);
      colour.load('color');
      return { cells, what, colour };
    };
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    const { table: area } = table.built;
    const cells = [
      ask('fill', { ...area, rows: 1 }),
      ...inputCells(table, computed).map((at) => ask('font', at)),
    ];
    return { table, cells, formats };
  });
  await context.sync();

  const rules = asked.flatMap(({ table, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map(({ id }) => {
        // Asked for anew: what belongs to a range is forgotten once it has been sent.
        const { rule, format } = sheetOf(table).getRange().conditionalFormats.getItem(id).custom;
        rule.load('formula');
        format.font.load('color');
        format.fill.load('color');
        return { table, id, rule, font: format.font, fill: format.fill };
      }),
  );
  if (rules.length > 0) await context.sync();

  const ofCells = asked.flatMap(({ table, cells: ranges }) =>
    ranges.flatMap(({ cells, what, colour }): Change[] => {
      const before = colour.color;
      const after = what === 'fill' ? colours.headingFill : colours.input;
      const isOurs = before && before !== (what === 'fill' ? noFill : houseStyle.computed.color);
      return isOurs && before !== after ? [{ sheetId: table.built.sheetId, what, cells, before, after }] : [];
    }),
  );
  const ofWords = rules.flatMap(({ table, id, rule, font, fill }): Change[] => {
    const look = toneNow(table, rule.formula, colours);
    const before = { font: font.color ?? '', fill: fill.color ?? '' };
    if (!look || (look.font === before.font && (look.fill ?? '') === before.fill)) return [];
    const after = { font: look.font, fill: look.fill ?? '' };
    return [{ sheetId: table.built.sheetId, what: 'tone', id, before, after }];
  });
  return [...ofCells, ...ofWords];
}
