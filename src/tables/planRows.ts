/** The rows of a plan as the preview and the summary read them: figures and how the workbook will show them. */
import type { ContentRow } from './content';
import { formatFigure } from './display';
import type { PlanRow } from './plan';
import type { Layout } from './planLayout';
import type { BlockSpecification, Figure, FigureFormat, Figures } from './specification';
import type { TableShape } from './tableShape';
import type { MoneyUnit } from './types';

export interface RowSources {
  shape: TableShape;
  content: readonly ContentRow[];
  /** Of each row of the content. */
  figures: readonly Figures[];
  blocks: readonly BlockSpecification[];
  /** By line key. */
  lineFigures: Figures;
  at: Layout;
}

/** Every row of the plan with its figures and the texts they are shown as. */
export function planRows({ shape, content, figures, blocks, lineFigures, at }: RowSources): PlanRow[] {
  const { columns, unit, house, parameters, parameterFigures } = shape;
  const show = (figure: Figure, format: FigureFormat, its: MoneyUnit = unit): string =>
    formatFigure(figure, format, its, house.millionDecimals);

  const tableRow = ({ kind, label, source }: ContentRow, i: number): PlanRow => {
    const inOrder = columns.map(({ column }) =>
      column.kind === 'label' ? label : (figures[i][column.key] ?? ''),
    );
    const texts = inOrder.map((figure, position) => show(figure, columns[position].column.format));
    return { kind, label, figures: inOrder, texts, sheetRow: at.first + i, source };
  };
  const rowBelow = (
    kind: PlanRow['kind'],
    sheetRow: number,
    label: string,
    figure: Figure = '',
    text = '',
    note = '',
  ): PlanRow => {
    const before = Array.from({ length: at.labels - at.block.column }, () => '');
    const beyond = Array.from({ length: at.block.columns - before.length - 3 }, () => '');
    return {
      kind,
      label,
      figures: [...before, label, figure, note, ...beyond],
      texts: [...before, label, text, note, ...beyond],
      sheetRow,
      source: null,
    };
  };

  const parameterRows = parameters.map(({ key, label, format }, i) => {
    const figure = parameterFigures[`$${key}`];
    return rowBelow('parameter', at.firstParameter + i, label, figure, show(figure, format));
  });
  const blockRows = blocks.flatMap(({ title, lines }, b) => [
    rowBelow('blockTitle', at.blocks[b], title),
    ...lines.map(({ key, label, format, unit: its, note }, i) => {
      const figure = lineFigures[key];
      const row = rowBelow('line', at.blocks[b] + 1 + i, label, figure, show(figure, format, its), note);
      return { ...row, key };
    }),
  ]);
  return [...content.map(tableRow), ...parameterRows, ...blockRows];
}
