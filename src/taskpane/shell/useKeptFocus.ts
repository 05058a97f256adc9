import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]';
/** In milliseconds: what an action led to takes the focus itself within this time. */
const PATIENCE = 50;

/** An element around the one with the focus, and how many in it that take the focus stand before what is left of it. */
interface Part {
  element: HTMLElement;
  before: number;
}

/** Where the keyboard is: the parts it is in, from the inside out. */
interface Place {
  element: HTMLElement;
  parts: Part[];
}

function focusables(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

function placeOf(element: HTMLElement, area: HTMLElement): Place {
  const all = focusables(area);
  const earlier = all.slice(0, all.indexOf(element));
  const parts: Part[] = [];
  let inner: HTMLElement = element;
  while (inner !== area && inner.parentElement) {
    const child = inner;
    const part = inner.parentElement;
    const before = earlier.filter((other) => part.contains(other) && !child.contains(other)).length;
    parts.push({ element: part, before });
    inner = part;
  }
  return { element, parts };
}

/** In sight, and reached by Tab. */
function canTakeFocus(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && element.tabIndex >= 0 && !element.matches(':disabled');
}

/** In the innermost part that is left: what stands now where the focus was, or comes next, or else came before. */
function nearest({ parts }: Place): HTMLElement | undefined {
  for (const { element, before } of parts.filter((part) => part.element.isConnected)) {
    const now = focusables(element);
    const found = now.slice(before).find(canTakeFocus) ?? now.slice(0, before).reverse().find(canTakeFocus);
    if (found) return found;
  }
  return undefined;
}

/**
 * Keeps the keyboard in its place when what had the focus goes away, such as a button that has done its work: a browser
 * would start again from the top. What an action leads to may still take the focus itself.
 */
export function useKeptFocus(area: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = area.current;
    if (!root) return undefined;
    let place: Place | undefined;

    const onFocusIn = (event: FocusEvent) => {
      place = placeOf(event.target as HTMLElement, root);
    };
    const onFocusOut = ({ target }: FocusEvent) => {
      // The user went elsewhere, unless it is because the element goes away.
      setTimeout(() => {
        if (place?.element === target && place.element.isConnected) place = undefined;
      });
    };
    const look = () => {
      if (!place || place.element.isConnected || !document.hasFocus()) return;
      if (document.activeElement === document.body) nearest(place)?.focus();
    };
    const observer = new MutationObserver(() => {
      if (place && !place.element.isConnected) setTimeout(look, PATIENCE);
    });
    root.addEventListener('focusin', onFocusIn);
    root.addEventListener('focusout', onFocusOut);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocusIn);
      root.removeEventListener('focusout', onFocusOut);
      observer.disconnect();
    };
  }, [area]);
}
