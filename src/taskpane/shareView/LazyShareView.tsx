import { lazy, Suspense, useState } from 'react';
import { words } from '../words';

const ShareView = lazy(() =>
  import(/* webpackChunkName: "share" */ './ShareView').then((module) => ({ default: module.ShareView })),
);

/** The Share view, whose code is loaded when it first comes to the front: most people open the pane for something else. */
export function LazyShareView({ shown }: { shown: boolean }): JSX.Element | null {
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={<p role="status">{words.share.loading}</p>}>
      <ShareView shown={shown} />
    </Suspense>
  );
}
