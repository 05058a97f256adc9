import { useCallback, useEffect, useRef, useState } from 'react';
import { readCommentary, type ReadOutcome } from '../../excel/commentary/readCommentary';
import type { Selection } from '../../excel/outcomes';

/** Selecting with the arrow keys tells of many selections; the workbook is read once they stop, in milliseconds. */
const pause = 250;

export interface SourcesControl {
  /** Undefined until the workbook has been read. */
  outcome?: ReadOutcome;
  readAgain(): void;
}

/** What commentary can be written about, read again whenever cells are selected or changed while the view is in front. */
export function useSources(selection: Selection | undefined, shown: boolean): SourcesControl {
  const [outcome, setOutcome] = useState<ReadOutcome>();
  const latest = useRef(0);

  const readAgain = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    void readCommentary().then((read) => mine === latest.current && setOutcome(read));
  }, []);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(readAgain, pause);
    return () => clearTimeout(timer);
  }, [selection, shown, readAgain]);

  return { outcome, readAgain };
}
