import { textOn } from '../settings/contrast';
import type { TableColours } from '../types';
import { toneFills } from './chartColours';

/** What the bars of a series say by their colour. */
export type SeriesTone = 'adverse' | 'favourable' | 'red' | 'amber' | 'green' | 'blue';

/** The colours of a series: of its bars, and of the words beside bars of an adverse or favourable one and on those of the others. */
export function seriesColours(tone: SeriesTone, colours: TableColours): { fill: string; label: string } {
  if (tone === 'adverse' || tone === 'favourable') {
    return { fill: toneFills(colours)[tone], label: colours[tone] };
  }
  return { fill: colours[tone], label: textOn(colours[tone]) };
}
