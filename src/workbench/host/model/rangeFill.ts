import { commonStyle, setStyle } from '../grid/styles';
import { colourArgument, excelColour } from './colours';
import type { ExcelClass } from './excelTypes';

export const rangeFill: ExcelClass<'RangeFill'> = {
  properties: {
    /** White where there is no fill; '' where cells differ, as Excel answers. */
    color: {
      get: (area, { engine }) =>
        commonStyle(engine, area, (style) => excelColour(style.bg) ?? '#FFFFFF') ?? '',
      set(area, value, { engine, edits }) {
        const colour = colourArgument(value, 'RangeFill.color');
        edits.beginCells(area, 'RangeFill.color');
        setStyle(engine, area, 'bg', colour === '' ? null : { rgb: colour });
      },
    },
  },
  methods: {
    clear(area, _args, { engine, edits }) {
      edits.beginCells(area, 'RangeFill.clear');
      setStyle(engine, area, 'bg', null);
    },
  },
};
