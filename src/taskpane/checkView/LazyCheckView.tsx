import { lazy, Suspense, useState } from 'react';
import type { Selection } from '../../excel/outcomes';
import { words } from '../words';

const CheckView = lazy(() =>
  import(/* webpackChunkName: "check" */ './CheckView').then((module) => ({ default: module.CheckView })),
);

interface Props {
  selection?: Selection;
  shown: boolean;
}

/** The Check view, whose code is loaded when it first comes to the front. */
export function LazyCheckView({ selection, shown }: Props): JSX.Element | null {
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={<p role="status">{words.check.loading}</p>}>
      <CheckView selection={selection} />
    </Suspense>
  );
}
