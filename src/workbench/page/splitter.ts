/** The bar between grid and pane: drag it, or move it with the arrow keys. */

export const MINIMUM_WIDTH = 320;
export const DEFAULT_WIDTH = 350;
const STEP = 20;
/** The grid keeps at least this much. */
const GRID_MINIMUM = 360;

/**
 * @param bar an element with role separator
 * @param pane the element whose width it sets
 */
export function makeSplitter(bar: HTMLElement, pane: HTMLElement): void {
  const maximum = () => Math.max(MINIMUM_WIDTH, document.body.clientWidth - GRID_MINIMUM);

  function setWidth(width: number): void {
    const allowed = Math.round(Math.min(Math.max(width, MINIMUM_WIDTH), maximum()));
    pane.style.width = `${allowed}px`;
    bar.setAttribute('aria-valuenow', String(allowed));
    bar.setAttribute('aria-valuemax', String(maximum()));
  }

  bar.setAttribute('aria-valuemin', String(MINIMUM_WIDTH));
  setWidth(DEFAULT_WIDTH);

  bar.addEventListener('pointerdown', (event) => {
    // Captured, so that the pane's frame does not swallow the movement.
    bar.setPointerCapture(event.pointerId);
    const start = pane.offsetWidth + event.clientX;
    const move = (moved: PointerEvent) => setWidth(start - moved.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', () => bar.removeEventListener('pointermove', move), { once: true });
  });
  bar.addEventListener('dblclick', () => setWidth(DEFAULT_WIDTH));
  bar.addEventListener('keydown', (event) => {
    const width = pane.offsetWidth;
    if (event.key === 'ArrowLeft') setWidth(width + STEP);
    else if (event.key === 'ArrowRight') setWidth(width - STEP);
    else if (event.key === 'Home') setWidth(MINIMUM_WIDTH);
    else if (event.key === 'End') setWidth(maximum());
    else return;
    event.preventDefault();
  });
  window.addEventListener('resize', () => setWidth(pane.offsetWidth || DEFAULT_WIDTH));
}
