import { createRoot } from 'react-dom/client';
import { Pane } from './shell/Pane';

/** Draws the pane in `place`. Loaded after the functions are registered. */
export function mountPane(place: HTMLElement): void {
  createRoot(place).render(<Pane />);
}
