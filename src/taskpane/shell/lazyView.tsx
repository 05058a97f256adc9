import { lazy, Suspense, useState, type ComponentType } from 'react';

/**
 * A view whose code is loaded when it first comes to the front: most people open the pane for something else, and the pane
 * is there the sooner.
 * @param loading what it says meanwhile.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  loading: string,
): (props: Props & { shown: boolean }) => JSX.Element | null {
  const View = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function LazyView(props) {
    const [wanted, setWanted] = useState(false);
    if (props.shown && !wanted) setWanted(true);
    if (!wanted) return null;
    return (
      <Suspense fallback={<p role="status">{loading}</p>}>
        <View {...props} />
      </Suspense>
    );
  };
}
