/** The Name box: shows what is selected; an address or a name typed into it, then Enter, goes there. */
import type { Engine } from '../engine/createEngine';
import { element } from './element';
import { findPlace, goTo } from './goTo';
import type { GridSelection } from './selection';
import { writeReference } from './reference';
import type { StatusLine } from './statusLine';

export interface NameBox {
  element: HTMLElement;
  show(selection: GridSelection): void;
}

/** @param toGrid gives the keyboard back to the grid */
export function createNameBox(engine: Engine, status: StatusLine, toGrid: () => void): NameBox {
  const input = element('input', {
    id: 'name-box',
    type: 'text',
    'aria-label': 'Name box',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let shown = '';

  function restore(): void {
    input.value = shown;
    input.removeAttribute('aria-invalid');
  }

  function enter(): void {
    const place = findPlace(engine, input.value);
    if (typeof place === 'string') {
      status.say(place);
      input.setAttribute('aria-invalid', 'true');
      input.select();
      return;
    }
    status.clear();
    restore();
    goTo(engine, place);
    toGrid();
  }

  // The grid listens to keys on the whole page; what is typed here is not for it.
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste', 'copy', 'cut'] as const) {
    input.addEventListener(type, (event) => event.stopPropagation());
  }
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
    if (event.key === 'Escape') {
      restore();
      toGrid();
    }
  });
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', restore);

  return {
    element: input,
    show({ sheet, ranges }) {
      const range = ranges.at(-1);
      if (!range) return;
      shown = writeReference(range, sheet.getMaxRows(), sheet.getMaxColumns());
      if (document.activeElement !== input) restore();
    },
  };
}
