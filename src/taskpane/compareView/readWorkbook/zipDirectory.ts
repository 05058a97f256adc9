/** The list of parts at the end of a zip file (PKWARE's APPNOTE, 4.3). */
import { fileProblems } from './fileProblems';

export interface ZipPart {
  path: string;
  /** 0: as it is, 8: deflated. */
  method: number;
  /** Bytes in the file, and unpacked. */
  packed: number;
  size: number;
  crc: number;
  /** Where its own heading begins. */
  offset: number;
}

const endMark = 0x06054b50;
const partMark = 0x02014b50;
const endLength = 22;
const partLength = 46;
/** The end is followed by a comment of at most so many bytes. */
const longestComment = 0xffff;
/** Stands for a number that has no room: only in files above 4 GB. */
const noRoom = 0xffffffff;
const encrypted = 1;

export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(Math.max(0, from), to).arrayBuffer());
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Throws where the file has no such list, because it is cut off or is no zip file. */
export async function readDirectory(file: Blob): Promise<ZipPart[]> {
  const tail = viewOf(await bytesOf(file, file.size - endLength - longestComment, file.size));
  let end = tail.byteLength - endLength;
  while (end >= 0 && tail.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0) throw fileProblems.damaged();
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start + length > file.size) throw fileProblems.damaged();
  const bytes = await bytesOf(file, start, start + length);
  const view = viewOf(bytes);
  const parts: ZipPart[] = [];
  for (let at = 0, i = 0; i < count; i += 1) {
    if (at + partLength > view.byteLength || view.getUint32(at, true) !== partMark)
      throw fileProblems.damaged();
    if (view.getUint16(at + 8, true) & encrypted) throw fileProblems.oldOrLocked();
    const name = view.getUint16(at + 28, true);
    const part = {
      path: new TextDecoder().decode(bytes.subarray(at + partLength, at + partLength + name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (part.size === noRoom || part.packed === noRoom || part.offset === noRoom)
      throw fileProblems.tooLarge();
    parts.push(part);
    at += partLength + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}
