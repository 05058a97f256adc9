/** How the add-in's functions are called in cells, and how Excel spells them where it has lost the add-in. */
import { catalogue } from '../catalogue';
import type { Token } from './tokens';

/** What stands before the names of our functions: `OUTTURN.VARIANCE`. */
export const NAMESPACE = 'OUTTURN';

const ids = new Set(catalogue.map(({ id }) => id));

/** The name of a function where a call may begin. */
export interface CallName {
  /** In capitals: `VARIANCE`. It may be of no function that this version has. */
  id: string;
  /** How many tokens it takes, the file before it included. */
  length: number;
  /**
   * `whole`: as typed. `damaged`: as Excel leaves it without the add-in. `unclear`: `[2]!VARIANCE`, which may just as well
   * be another file's function.
   */
  state: 'whole' | 'damaged' | 'unclear';
}

const MARKS = /^(?:_xlfn\.|_xlws\.)+/i;
const WHOLE = /^OUTTURN\.([A-Z][A-Z0-9]*)$/i;
const SAVED = /^_xldudf_OUTTURN_([A-Z][A-Z0-9]*)$/i;
/** A file called Outturn, in a folder or in brackets; a sheet called Outturn is none. */
const OUR_FILE = /(?:[\\/][^\\/]*|\[[^\]]*)\bOutturn[^\\/]*$/i;
const OUR_OPEN_FILE = /^Outturn\.\w+$/i;

/** The function that is named at a place, or undefined where none of ours is. */
export function callNameAt(tokens: readonly Token[], at: number): CallName | undefined {
  const file = fileLength(tokens, at);
  const name = tokens[at + file];
  if (name?.kind !== 'word') return undefined;
  const word = name.text.replace(MARKS, '');
  const length = file + 1;
  const whole = WHOLE.exec(word);
  const saved = SAVED.exec(word);
  if (whole) {
    const isWhole = file === 0 && word === name.text;
    return { id: whole[1].toUpperCase(), length, state: isWhole ? 'whole' : 'damaged' };
  }
  if (saved) return { id: saved[1].toUpperCase(), length, state: 'damaged' };
  const id = word.toUpperCase();
  if (file === 0 || !ids.has(id)) return undefined;
  const owner = tokens
    .slice(at, at + file - 1)
    .map(({ text }) => text)
    .join('');
  if (/^\[\d+\]$/.test(owner)) return { id, length, state: 'unclear' };
  const unquoted = owner.replace(/^'|'$/g, '');
  return OUR_FILE.test(unquoted) || OUR_OPEN_FILE.test(unquoted)
    ? { id, length, state: 'damaged' }
    : undefined;
}

/** How many tokens say what file or sheet a name is of, the exclamation mark included. */
function fileLength(tokens: readonly Token[], at: number): number {
  const isMark = (place: number): boolean => tokens[place]?.text === '!';
  const { kind } = tokens[at];
  if (kind !== 'quoted' && kind !== 'bracket' && kind !== 'word') return 0;
  if (isMark(at + 1)) return 2;
  return kind === 'bracket' && tokens[at + 1]?.kind === 'word' && isMark(at + 2) ? 3 : 0;
}
