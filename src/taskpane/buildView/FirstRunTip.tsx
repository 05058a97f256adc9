import { Button } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { useDismissed } from '../shared/useDismissed';
import { words } from '../words';

/** Where to begin, until it is put away; offers a blank table to those without figures to hand. */
export function FirstRunTip({ onTryBlank }: { onTryBlank(): void }): JSX.Element | null {
  const [dismissed, dismiss] = useDismissed('build');
  if (dismissed) return null;
  return (
    <Notice
      tone="tip"
      actions={
        <>
          <Button size="small" onClick={onTryBlank}>
            {words.build.tryBlank}
          </Button>
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {words.build.dismiss}
          </Button>
        </>
      }
    >
      {words.build.firstRun}
    </Notice>
  );
}
