import type { ReactNode } from 'react';
import { Notice } from './Notice';

/**
 * What an action led to, in a sentence that takes the focus.
 * @param kind of the outcome; it keeps one kind from turning into another, which would not take the focus again.
 */
export function outcomeNotice(kind: string, tone: 'done' | 'problem', text: ReactNode): JSX.Element {
  return (
    <Notice key={kind} tone={tone} takesFocus>
      {text}
    </Notice>
  );
}
