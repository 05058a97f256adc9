import { useCallback, useEffect, useRef, useState } from 'react';
import { findFormulas } from '../../excel/sharing/findFormulas';
import type { FindOutcome } from '../../excel/sharing/outcomes';

/** What the workbook holds of our functions: looked up when the view comes to the front, and again when asked. */
export function useFound(shown: boolean): { outcome?: FindOutcome; lookAgain(): void } {
  const [outcome, setOutcome] = useState<FindOutcome>();
  const looking = useRef<AbortController>();

  const lookAgain = useCallback(() => {
    looking.current?.abort();
    const controller = new AbortController();
    looking.current = controller;
    void findFormulas({ signal: controller.signal }).then((found) => {
      if (looking.current === controller && found.kind !== 'cancelled') setOutcome(found);
    });
  }, []);

  useEffect(() => {
    if (shown) lookAgain();
    else looking.current?.abort();
  }, [shown, lookAgain]);

  return { outcome, lookAgain };
}
