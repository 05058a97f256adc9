/** Lets the pane breathe, so that a press of Cancel meanwhile is heard. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
