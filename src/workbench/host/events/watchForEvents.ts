import type { HostContext } from '../hostContext';
import type { RichApiMessages } from '../richApiEntry';

export function watchForEvents(_context: HostContext, _messages: RichApiMessages): () => void {
  return () => undefined;
}
