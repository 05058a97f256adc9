import { useEffect, useState } from 'react';
import type { Selection } from '../excel/outcomes';
import { watchSelection } from '../excel/watchSelection';

/** What is selected in the workbook, live; undefined until Excel has told. */
export function useSelection(): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    const watching = watchSelection(setSelection);
    return () => void watching.then((stop) => stop());
  }, []);
  return selection;
}
