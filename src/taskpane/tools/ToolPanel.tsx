import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Suspense, useEffect, useRef } from 'react';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { Tool, ToolProps } from './toolList';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props extends ToolProps {
  tool: Tool;
  onBack(): void;
}

/** One tool in place of the tables, and the way back. */
export function ToolPanel({ tool, onBack, ...props }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={view.body}>
      <Link as="button" type="button" inline ref={back} className={styles.back} onClick={onBack}>
        <ArrowLeft16Regular aria-hidden="true" /> {words.tools.back}
      </Link>
      <Suspense fallback={<p role="status">{words.tools.loading}</p>}>
        <tool.View {...props} />
      </Suspense>
    </div>
  );
}
