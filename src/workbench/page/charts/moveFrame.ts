/** How far an arrow key moves a chart, in pixels of the screen; with Ctrl one. */
const STEP = 5;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Lets a chart be dragged with the mouse and moved with the arrow keys.
 *
 * @param moved told how far, in pixels of the screen, once the chart is let go or a key pressed
 */
export function letFrameMove(frame: HTMLElement, moved: (x: number, y: number) => void): void {
  let from: PointerEvent | undefined;

  function drag({ clientX, clientY }: PointerEvent): void {
    if (from) frame.style.translate = `${clientX - from.clientX}px ${clientY - from.clientY}px`;
  }

  function letGo(): void {
    from = undefined;
    frame.style.translate = '';
  }

  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = event;
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', drag);
  frame.addEventListener('pointerup', (event) => {
    const start = from;
    letGo();
    if (!start) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (x !== 0 || y !== 0) moved(x, y);
  });
  frame.addEventListener('pointercancel', letGo);
  frame.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') letGo();
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.ctrlKey ? 1 : STEP;
    moved(arrow[0] * step, arrow[1] * step);
  });
}
