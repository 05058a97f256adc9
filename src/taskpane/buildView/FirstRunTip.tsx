import { Button, Link } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
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
      corner={
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.build.dismiss}
          title={words.build.dismiss}
          onClick={dismiss}
        />
      }
    >
      {words.build.firstRun}{' '}
      <Link as="button" type="button" inline onClick={onTryBlank}>
        {words.build.tryBlank}
      </Link>
      .
    </Notice>
  );
}
