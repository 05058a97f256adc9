/** The keyboard in the grid. */
import type { Region } from './regions';

/** The grid as a stop of F6. */
export function gridRegion(grid: HTMLElement, toGrid: () => void): Region {
  return {
    available: () => true,
    holdsFocus: () => grid.contains(document.activeElement),
    focus: toGrid,
  };
}

/** A person who clicks the tab of a sheet types into its cells next, not into the tab. */
export function giveBackFocus(grid: HTMLElement, toGrid: () => void): void {
  grid.addEventListener('click', (event) => {
    const onTab = event.target instanceof Element && event.target.closest('[role=tablist]');
    // The second click of a double click renames the sheet: that needs the keyboard.
    if (onTab && event.detail === 1) requestAnimationFrame(toGrid);
  });
}
