import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MAC_EXCEL = '/Applications/Microsoft Excel.app';
const WINDOWS_EXCEL = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;

/** Whether desktop Excel is installed on this machine: it runs on Windows and Mac only. */
export function excelInstalled(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'darwin') return existsSync(MAC_EXCEL);
  if (platform !== 'win32') return false;
  try {
    execFileSync('reg', ['query', WINDOWS_EXCEL], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // reg answers with an error when there is no such key
  }
}
