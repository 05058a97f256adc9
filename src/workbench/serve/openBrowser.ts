import { execFileSync } from 'node:child_process';

/** Whether this machine can show a page: a Linux machine without a screen or without xdg-open cannot. */
function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    execFileSync('which', ['xdg-open'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens the user's browser. False when there is none to open; the caller then says what to do instead. */
export async function openBrowser(url: string): Promise<boolean> {
  if (!hasScreen()) return false;
  try {
    const { default: open } = await import('open');
    const child = await open(url);
    return await new Promise((resolve) => {
      child.once('error', () => resolve(false));
      child.once('spawn', () => resolve(true));
      if (child.pid) resolve(true);
    });
  } catch {
    return false;
  }
}
