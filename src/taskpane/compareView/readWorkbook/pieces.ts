/**
 * A part as text in pieces that end after a closing tag, so that no element of that name is cut in two; the last piece ends
 * with the part.
 */
export async function* pieces(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    const end = lastEnd(rest, name);
    if (end === 0) continue;
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
  yield rest + decoder.decode();
}

/** After the last closing tag, `</row>` or `</x:row>`; 0 where there is none. */
function lastEnd(text: string, name: string): number {
  const tag = `${name}>`;
  for (let at = text.lastIndexOf(tag); at > 0; at = text.lastIndexOf(tag, at - 1)) {
    const start = text.lastIndexOf('<', at);
    if (/^<\/(?:\w+:)?$/.test(text.slice(start, at))) return at + tag.length;
  }
  return 0;
}
