/**
 * F6 goes round the parts of the window in the order given, Shift+F6 the other way. Excel's order is worksheet, ribbon, task pane:
 * https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f
 */

export interface Region {
  /** True when the keyboard is in this part. */
  holdsFocus(): boolean;
  focus(): void;
  /** Left out of the round while false: a closed pane. */
  available(): boolean;
}

export interface Regions {
  next(backwards?: boolean): void;
}

export function createRegions(regions: Region[]): Regions {
  function next(backwards = false): void {
    const round = regions.filter((region) => region.available());
    const now = round.findIndex((region) => region.holdsFocus());
    const step = backwards ? -1 : 1;
    round[(Math.max(now, 0) + step + round.length) % round.length].focus();
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      next(event.shiftKey);
    },
    { capture: true },
  );
  return { next };
}
