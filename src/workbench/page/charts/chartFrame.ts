import type { ChartData } from '../../charts/chartData';
import { element } from '../element';
import type { Box } from './marks';
import { letFrameMove } from './moveFrame';

/** A chart on the page: a picture that can be selected, moved and taken away. */
export interface ChartFrame {
  readonly element: HTMLElement;
  /** Shows this picture, read aloud as the chart says. */
  show(picture: SVGSVGElement, chart: ChartData, title: string): void;
  place(box: Box, seen: Box): void;
}

export interface FrameActions {
  /** Delete was pressed. */
  remove(): void;
  /** Escape was pressed. */
  leave(): void;
  /** It was dragged or pushed so far, in pixels of the screen. */
  move(x: number, y: number): void;
  /** Scrolling over the chart scrolls the sheet. */
  scroll(event: WheelEvent): void;
}

export function createChartFrame(actions: FrameActions): ChartFrame {
  const frame = element('div', { class: 'chart', role: 'img', tabindex: 0 });
  frame.addEventListener('pointerdown', (event) => {
    event.stopPropagation();
    frame.focus({ preventScroll: true });
  });
  letFrameMove(frame, actions.move);
  frame.addEventListener('keydown', (event) => {
    const act = { Delete: actions.remove, Backspace: actions.remove, Escape: actions.leave }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  frame.addEventListener('wheel', (event) => {
    event.preventDefault();
    actions.scroll(event);
  });
  return {
    element: frame,
    show(picture, chart, title) {
      frame.replaceChildren(picture);
      frame.setAttribute('aria-label', chart.altDescription || title || chart.name);
      frame.title = chart.altTitle || title || chart.name;
    },
    place(box, seen) {
      const { style } = frame;
      style.left = `${box.x}px`;
      style.top = `${box.y}px`;
      style.width = `${box.width}px`;
      style.height = `${box.height}px`;
      const cut = [
        seen.y - box.y,
        box.x + box.width - seen.x - seen.width,
        box.y + box.height - seen.y - seen.height,
        seen.x - box.x,
      ].map((inset) => Math.max(0, inset));
      style.clipPath = cut.some((inset) => inset > 0)
        ? `inset(${cut.map((inset) => `${inset}px`).join(' ')})`
        : '';
      // What lies wholly outside takes no room, so that the page does not grow.
      const hidden = cut[0] + cut[2] >= box.height || cut[1] + cut[3] >= box.width;
      frame.hidden = hidden;
    },
  };
}
