import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const STEPS: Readonly<Record<string, [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The keys of a grid whose cells hold buttons: Tab reaches it once, the arrow keys go from button to button.
 * Give the result to the table element.
 */
export function useGridKeys(): { ref: RefObject<HTMLTableElement>; onKeyDown(event: KeyboardEvent): void } {
  const ref = useRef<HTMLTableElement>(null);

  // The rows may be others after every drawing: one button of them must be the one Tab reaches.
  useEffect(() => {
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])];
    if (buttons.length > 0 && !buttons.some((button) => button.tabIndex === 0)) buttons[0].tabIndex = 0;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const cell = (event.target as HTMLElement).closest('td');
    if (!step || !cell) return;
    event.preventDefault();
    const to = buttonFrom(cell, step);
    if (!to) return;
    (event.target as HTMLElement).tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };

  return { ref, onKeyDown };
}

/** The next button in a direction, past cells without one. */
function buttonFrom(
  cell: HTMLTableCellElement,
  [down, right]: [number, number],
): HTMLButtonElement | undefined {
  const table = cell.closest('table') as HTMLTableElement;
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + down;
  let column = cell.cellIndex + right;
  for (;;) {
    const next = table.rows[row]?.cells[column];
    if (!next) return undefined;
    const button = next.querySelector('button');
    if (button) return button;
    row += down;
    column += right;
  }
}
