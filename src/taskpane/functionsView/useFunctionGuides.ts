import { useEffect, useState } from 'react';
import { catalogue } from '../../functions/catalogue';
import { functionGuides, type FunctionGuide } from './functionGuide';
import { fetchFunctionsJson } from './functionsJson';

/** The guides once read: undefined while they are on their way, 'unreadable' when they did not come. */
export function useFunctionGuides(): FunctionGuide[] | 'unreadable' | undefined {
  const [guides, setGuides] = useState<FunctionGuide[] | 'unreadable'>();
  useEffect(() => {
    let wanted = true;
    fetchFunctionsJson().then(
      (json) => wanted && setGuides(functionGuides(catalogue, json)),
      () => wanted && setGuides('unreadable'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return guides;
}
