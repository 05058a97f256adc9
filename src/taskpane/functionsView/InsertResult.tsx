import { Button } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import type { InsertState } from './useInsertFormula';

interface Props {
  state: InsertState;
  onReplace(): void;
  onKeep(): void;
}

/** What came of putting the formula in: where it is, why not, or whether what the cell holds may go. */
export function InsertResult({ state, onReplace, onKeep }: Props): JSX.Element | null {
  const texts = words.functions;
  switch (state.kind) {
    case 'inserted':
      return (
        <Notice tone="done" takesFocus>
          {texts.inserted(state.address)}
        </Notice>
      );
    case 'notEmpty':
      return (
        <Notice
          tone="question"
          takesFocus
          actions={
            <>
              <Button size="small" onClick={onKeep}>
                {texts.keep}
              </Button>
              <Button size="small" onClick={onReplace}>
                {texts.replace}
              </Button>
            </>
          }
        >
          {state.message}
        </Notice>
      );
    case 'refused':
      return <Notice tone="problem">{state.message}</Notice>;
    default:
      return null;
  }
}
