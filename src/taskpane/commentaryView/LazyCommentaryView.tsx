import { lazy, Suspense, useState } from 'react';
import type { Selection } from '../../excel/outcomes';
import { words } from '../words';

const CommentaryView = lazy(() =>
  import(/* webpackChunkName: "commentary" */ './CommentaryView').then((module) => ({
    default: module.CommentaryView,
  })),
);

interface Props {
  selection?: Selection;
  shown: boolean;
}

/** The Commentary view, whose code is loaded when it first comes to the front. */
export function LazyCommentaryView({ selection, shown }: Props): JSX.Element | null {
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={<p role="status">{words.commentary.loading}</p>}>
      <CommentaryView selection={selection} shown={shown} />
    </Suspense>
  );
}
