import { lazy, Suspense, useState } from 'react';
import { words } from '../words';

const RollForwardView = lazy(() =>
  import(/* webpackChunkName: "rollForward" */ './RollForwardView').then((module) => ({
    default: module.RollForwardView,
  })),
);

/** The Roll forward view, whose code is loaded when it first comes to the front. */
export function LazyRollForwardView({ shown }: { shown: boolean }): JSX.Element | null {
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={<p role="status">{words.rollForward.loading}</p>}>
      <RollForwardView shown={shown} />
    </Suspense>
  );
}
