/** What a function has to say about the error in a cell: shown for the selected cell, and beside the mouse. */
import type { Engine } from '../engine/createEngine';
import { element } from './element';
import { columnLetters } from './reference';
import { watchSelection } from './selection';

/** Where the message of the cell under the mouse appears, away from the pointer. */
const OFFSET = 16;

/**
 * @param line a live region for the message of the selected cell, empty when it has none
 */
export function showErrorMessages(engine: Engine, line: HTMLElement): void {
  const card = element('div', { class: 'error-card', role: 'tooltip', hidden: true });
  document.body.append(card);

  function tellSelected(): void {
    const sheet = engine.workbook().getActiveSheet();
    const range = sheet.getSelection()?.getCurrentCell();
    const message =
      range &&
      engine.cellErrors.get({
        sheetId: sheet.getSheetId(),
        row: range.actualRow,
        column: range.actualColumn,
      });
    const text = message ? `${columnLetters(range.actualColumn)}${range.actualRow + 1}: ${message}` : '';
    if (line.textContent !== text) line.textContent = text;
  }
  watchSelection(engine, tellSelected);
  engine.onCalculating((busy) => {
    if (!busy) tellSelected();
  });

  let mouse = { x: 0, y: 0 };
  window.addEventListener('pointermove', (event) => (mouse = { x: event.clientX, y: event.clientY }), {
    passive: true,
  });
  engine.api.addEvent(engine.api.Event.CellHover, ({ worksheet, row, column }) => {
    const message = engine.cellErrors.get({ sheetId: worksheet.getSheetId(), row, column });
    card.hidden = !message;
    if (!message) return;
    card.textContent = message;
    card.style.left = `${Math.min(mouse.x + OFFSET, document.body.clientWidth - card.offsetWidth - OFFSET)}px`;
    card.style.top = `${mouse.y + OFFSET}px`;
  });
  document.addEventListener('pointerleave', () => (card.hidden = true));
}
