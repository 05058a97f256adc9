import type { PropertyDefinition } from '../../batch/classDefinition';
import { chartsOn } from '../../grid/charts';
import { sameName } from '../../grid/sheets';
import type { HostContext } from '../../hostContext';
import { textArgument } from '../arguments';
import { type ExcelClass, excelObject } from '../excelTypes';
import { chartOf, editChart } from './chartParts';
import type { ChartRef } from './chartTypes';

/**
 * What lies over the cells. Charts are all there is here; Excel calls their type Unsupported, and a shape is the only way
 * its API has to the alternative text of a chart. Microsoft's documents say of shapes that they are anything that is not in
 * a cell; that charts are among them everywhere is not said, so an add-in does well to bear that they are not.
 */
export const shapeCollection: ExcelClass<'ShapeCollection'> = {
  collection: {
    items: ({ sheetId }, { engine }) =>
      chartsOn(engine, sheetId).map(({ id }) => excelObject('Shape', { sheetId, id })),
    find({ sheetId }, key, { engine }) {
      const found = chartsOn(engine, sheetId).find(
        ({ id, name }) => typeof key === 'string' && (id === key || sameName(name, key)),
      );
      return found && excelObject('Shape', { sheetId, id: found.id });
    },
  },
};

/** A chart as a shape: its names and its alternative text. */
export const shape: ExcelClass<'Shape'> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: { get: (self, host) => chartOf(self, host).name },
    type: { get: () => 'Unsupported' },
    altTextTitle: altText('altTextTitle', 'altTitle'),
    altTextDescription: altText('altTextDescription', 'altDescription'),
  },
};

function altText(
  name: string,
  key: 'altTitle' | 'altDescription',
): PropertyDefinition<ChartRef, HostContext> {
  return {
    get: (self, host) => chartOf(self, host)[key],
    set(self, value, host) {
      const text = textArgument(value, `Shape.${name}`);
      editChart(self, host, `Shape.${name}`, (chart) => {
        chart[key] = text;
      });
    },
  };
}
