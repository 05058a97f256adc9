import { CHART_TYPES, type ChartType } from '../../../charts/chartData';
import { apiNotFound, invalidArgument } from '../../batch/hostError';
import { addChart, changeChart, chartsOn } from '../../grid/charts';
import { anchorAt } from '../../grid/chartPlace';
import { seriesOfSource } from '../../grid/chartSource';
import { sameName } from '../../grid/sheets';
import { textArgument, wordArgument } from '../arguments';
import { type ExcelClass, excelObject, isOf } from '../excelTypes';
import { beginCharts } from './chartParts';

export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** Where Excel on the web puts a new chart is not known; here it is 100 points from the top left. */
const FIRST_PLACE = 100;

/** The charts of a sheet. */
export const chartCollection: ExcelClass<'ChartCollection'> = {
  properties: { count: { get: ({ sheetId }, { engine }) => chartsOn(engine, sheetId).length } },
  collection: {
    items: ({ sheetId }, { engine }) =>
      chartsOn(engine, sheetId).map(({ id }) => excelObject('Chart', { sheetId, id })),
    find({ sheetId }, key, { engine }) {
      const found = chartsOn(engine, sheetId).find(
        ({ id, name }) => typeof key === 'string' && (id === key || sameName(name, key)),
      );
      return found && excelObject('Chart', { sheetId, id: found.id });
    },
  },
  methods: {
    add: {
      // What is a heading and what a figure is seen from the cells.
      afterCalculation: true,
      run({ sheetId }, [type, source, by], host) {
        const location = 'ChartCollection.add';
        const { engine } = host;
        if (!isOf('Range', source)) throw invalidArgument(location);
        const chartType = chartTypeArgument(type, location);
        const seriesBy = wordArgument(by, SERIES_BY, location, 'Auto');
        beginCharts(sheetId, host, location);
        const { id } = addChart(engine, sheetId, chartType);
        changeChart(engine, sheetId, id, (chart) => {
          chart.anchor = anchorAt(engine, sheetId, FIRST_PLACE, FIRST_PLACE);
          chart.series = seriesOfSource(engine, source.self, seriesBy, chartType);
        });
        return excelObject('Chart', { sheetId, id });
      },
    },
  },
};

/** A type that is not drawn here is not modelled: ApiNotFound. */
export function chartTypeArgument(value: unknown, location: string): ChartType {
  const word = textArgument(value, location);
  const type = CHART_TYPES.find((each) => sameName(each, word));
  if (!type) throw apiNotFound(`${location} ${word}`);
  return type;
}
