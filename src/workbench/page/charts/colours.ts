/** The colours of Excel's usual theme, for series that say nothing. */
const USUAL = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function seriesColour(index: number): string {
  return USUAL[index % USUAL.length];
}

/** Of gridlines and axes that say nothing. */
export const FAINT = '#D9D9D9';
