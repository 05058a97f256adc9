import type { ChartFontData, ChartText } from '../../charts/chartData';
import { escapeXml } from '../workbookPackage';
import { formulaOfCells, type SheetNames } from './cellFormulas';
import { richText, textProperties } from './drawingShapes';

interface Title {
  words?: ChartText;
  overlay?: boolean;
  font: ChartFontData;
}

/** A title of the chart or of an axis; without words of its own, Excel's. */
export function titleXml({ words, font, overlay = false }: Title, shown: string, names: SheetNames): string {
  const look = words && 'cells' in words ? textProperties(font) : '';
  return `<c:title>${wordsXml(words, shown, font, names)}<c:overlay val="${flag(overlay)}"/>${look}</c:title>`;
}

function wordsXml(
  words: ChartText | undefined,
  shown: string,
  font: ChartFontData,
  names: SheetNames,
): string {
  if (!words) return '';
  if ('text' in words) return `<c:tx>${richText(words.text, font)}</c:tx>`;
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(shown)}</c:v></c:pt></c:strCache>`;
  return `<c:tx><c:strRef><c:f>${escapeXml(formulaOfCells(words.cells, names))}</c:f>${cache}</c:strRef></c:tx>`;
}

export function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
