/** A button that opens a menu, by mouse or keyboard, as the WAI-ARIA menu button pattern has it. */
import { element } from './element';

export interface MenuItem {
  label: string;
  /** A second, quieter line. */
  hint?: string;
  /** For a choice of one among several, or for something switched on and off; left out for a plain action. */
  state?: { kind: 'radio' | 'checkbox'; on: boolean };
  /** Draws a line above this item. */
  startsGroup?: boolean;
  choose(): void;
}

const ROLES = { radio: 'menuitemradio', checkbox: 'menuitemcheckbox' } as const;

function drawItem(item: MenuItem): HTMLElement {
  const text = element('span', { class: 'menu-text' }, [element('span', { text: item.label })]);
  if (item.hint) text.append(element('span', { class: 'menu-hint', text: item.hint }));
  return element(
    'div',
    {
      class: item.startsGroup ? 'menu-item starts-group' : 'menu-item',
      role: item.state ? ROLES[item.state.kind] : 'menuitem',
      'aria-checked': item.state ? String(item.state.on) : undefined,
      tabindex: -1,
    },
    [element('span', { class: 'menu-mark', 'aria-hidden': 'true', text: item.state?.on ? '✓' : '' }), text],
  );
}

/**
 * Makes `button` open a menu below itself.
 * @param items asked for each time the menu opens, so that marks are up to date
 */
export function makeMenuButton(button: HTMLButtonElement, items: () => MenuItem[]): void {
  const menu = element('div', { class: 'menu', role: 'menu', hidden: true, 'aria-labelledby': button.id });
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  button.after(menu);

  const entries = () => [...menu.children] as HTMLElement[];

  function close(): void {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }

  function open(focusLast = false): void {
    menu.replaceChildren(
      ...items().map((item) => {
        const entry = drawItem(item);
        entry.addEventListener('click', () => {
          close();
          button.focus();
          item.choose();
        });
        return entry;
      }),
    );
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    entries()
      .at(focusLast ? -1 : 0)
      ?.focus();
  }

  function move(by: number): void {
    const all = entries();
    const now = all.indexOf(document.activeElement as HTMLElement);
    all[(now + by + all.length) % all.length]?.focus();
  }

  function moveToLetter(letter: string): void {
    const all = entries();
    const now = all.indexOf(document.activeElement as HTMLElement);
    const inOrder = [...all.slice(now + 1), ...all.slice(0, now + 1)];
    inOrder
      .find((entry) => entry.querySelector('.menu-text')?.textContent?.toLowerCase().startsWith(letter))
      ?.focus();
  }

  button.addEventListener('click', () => (menu.hidden ? open() : close()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowUp');
  });
  menu.addEventListener('keydown', (event) => {
    const last = entries().length - 1;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Home') entries()[0]?.focus();
    else if (event.key === 'End') entries()[last]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') (document.activeElement as HTMLElement).click();
    else if (event.key === 'Escape') {
      close();
      button.focus();
    } else if (event.key === 'Tab') return close();
    else if (event.key.length === 1) moveToLetter(event.key.toLowerCase());
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', (event) => {
    const target = event.target as Node;
    if (!menu.contains(target) && !button.contains(target)) close();
  });
  window.addEventListener('blur', close);
}
