import { Button, Spinner } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { CellLink } from '../shared/CellLink';
import { Notice } from '../shared/Notice';
import { Question } from '../shared/Question';
import { roundWords as texts } from './roundWords';
import type { RoundControl, Rounded } from './useRound';

interface Props {
  control: RoundControl;
  onShow(cells: Cells): void;
}

/** What rounding led to, with the way back. */
export function RoundNotice({ control, onShow }: Props): JSX.Element | null {
  const { run } = control;
  const undo = (rounded: Rounded) => (
    <Button size="small" onClick={() => void control.undo(rounded)}>
      {texts.undo}
    </Button>
  );
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
    case 'undoing':
      return <Spinner size="tiny" label={run.kind === 'working' ? texts.working : texts.undoing} />;
    case 'question':
      return (
        <Question
          key="question"
          message={run.message}
          answers={[
            { label: texts.notNow, onChoose: control.leave },
            {
              label: texts.yes,
              onChoose: () => void control.round({ ...run.request, replaceFormulas: true }),
            },
          ]}
        />
      );
    case 'rounded': {
      const { sheetName, address, figures, beyond, exactSheet, notDone } = run.rounded;
      const place = `${sheetName}!${address}`;
      const sentences = [
        texts.rounded(place, figures, beyond),
        ...(exactSheet === null ? [] : [texts.kept(exactSheet)]),
        ...notDone,
      ];
      return (
        <Notice key="rounded" tone="done" takesFocus actions={undo(run.rounded)}>
          {sentences.join(' ')} <CellLink text={place} onShow={() => onShow({ sheetName, address })} />
        </Notice>
      );
    }
    case 'undoRefused':
      return (
        <Notice key="undoRefused" tone="problem" takesFocus actions={undo(run.rounded)}>
          {run.message}
        </Notice>
      );
    case 'refused':
      return (
        <Notice key="refused" tone="problem" takesFocus>
          {run.message}
        </Notice>
      );
    case 'nothing':
    case 'undone':
      return (
        <Notice key={run.kind} tone="done" takesFocus>
          {texts[run.kind]}
        </Notice>
      );
  }
}
