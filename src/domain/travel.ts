import { excelNumber } from './exact';

/** The way a figure has gone, by the numbers alone. */
export type TravelArrow = '↑' | '↓' | '→';

/** What that means. */
export type TravelWord = 'Improving' | 'Worsening' | 'No change';

/**
 * The arrow from the previous figure to the current one. Up is up even where that is worse, as published.
 * RULES.md section 5.
 */
export function travelArrow(current: number, previous: number): TravelArrow {
  const now = excelNumber(current);
  const then = excelNumber(previous);
  if (now === then) return '→';
  return now > then ? '↑' : '↓';
}

/** Whether the change from the previous figure to the current one is for the better. */
export function travelWord(current: number, previous: number, better: 'higher' | 'lower'): TravelWord {
  const arrow = travelArrow(current, previous);
  if (arrow === '→') return 'No change';
  return (arrow === '↑') === (better === 'higher') ? 'Improving' : 'Worsening';
}
