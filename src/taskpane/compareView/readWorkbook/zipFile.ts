/**
 * Reads the parts of a zip file, one at a time and piece by piece, with the browser's own inflater: no library, and nothing
 * of a large file is held that is not asked for.
 */
import { crc32 } from './crc32';
import { fileProblems } from './fileProblems';
import { bytesOf, readDirectory, viewOf, type ZipPart } from './zipDirectory';

const headingMark = 0x04034b50;
const headingLength = 30;
const deflated = 8;

export class ZipFile {
  private readonly parts: Map<string, ZipPart>;

  private constructor(
    private readonly file: Blob,
    parts: readonly ZipPart[],
  ) {
    this.parts = new Map(parts.map((part) => [part.path.toLowerCase(), part]));
  }

  static async open(file: Blob): Promise<ZipFile> {
    return new ZipFile(file, await readDirectory(file));
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** Bytes of a part when it is unpacked; 0 where there is none. */
  size(path: string): number {
    return this.parts.get(path.toLowerCase())?.size ?? 0;
  }

  /** The bytes of a part from first to last. Throws where they are not as they were packed. */
  async *chunks(path: string): AsyncGenerator<Uint8Array> {
    const part = this.parts.get(path.toLowerCase());
    if (!part) throw fileProblems.damaged();
    const reader = (await this.stream(part)).getReader();
    let crc = 0;
    let length = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(() => {
          throw fileProblems.damaged();
        });
        if (done) break;
        crc = crc32(value, crc);
        length += value.length;
        if (length > part.size) throw fileProblems.damaged();
        yield value;
      }
    } finally {
      // Where reading was given up half way, the inflater must not go on.
      await reader.cancel().catch(() => undefined);
    }
    if (length !== part.size || crc !== part.crc) throw fileProblems.damaged();
  }

  /** A whole part as text. */
  async text(path: string): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of this.chunks(path)) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  }

  private async stream({ offset, method, packed }: ZipPart): Promise<ReadableStream<Uint8Array>> {
    const heading = viewOf(await bytesOf(this.file, offset, offset + headingLength));
    if (heading.byteLength < headingLength || heading.getUint32(0, true) !== headingMark) {
      throw fileProblems.damaged();
    }
    const start = offset + headingLength + heading.getUint16(26, true) + heading.getUint16(28, true);
    const bytes = this.file.slice(start, start + packed).stream();
    if (method === 0) return bytes;
    if (method !== deflated) throw fileProblems.damaged();
    if (typeof DecompressionStream === 'undefined') throw fileProblems.noReader();
    return bytes.pipeThrough(new DecompressionStream('deflate-raw'));
  }
}
