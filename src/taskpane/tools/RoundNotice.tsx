import type { Cells } from '../../tables/addressText';
import { CellLink } from '../shared/CellLink';
import { Question } from '../shared/Question';
import { roundWords as texts } from './roundWords';
import { ToolNotice } from './ToolNotice';
import type { RoundControl } from './useRound';

interface Props {
  control: RoundControl;
  onShow(cells: Cells): void;
}

/** What rounding led to, with the way back. */
export function RoundNotice({ control, onShow }: Props): JSX.Element {
  const { question } = control;
  if (question) {
    const { message, request } = question;
    const inPlace = () => void control.round({ ...request, replaceFormulas: true });
    return (
      <Question
        message={message}
        answers={[
          { label: texts.notNow, onChoose: control.leave },
          { label: texts.yes, onChoose: inPlace },
        ]}
      />
    );
  }
  return (
    <ToolNotice control={control} texts={texts}>
      {({ sheetName, address, figures, beyond, exactSheet, notDone }) => {
        const place = `${sheetName}!${address}`;
        const sentences = [
          texts.rounded(place, figures, beyond),
          ...(exactSheet === null ? [] : [texts.kept(exactSheet)]),
          ...notDone,
        ];
        return (
          <>
            {sentences.join(' ')} <CellLink text={place} onShow={() => onShow({ sheetName, address })} />
          </>
        );
      }}
    </ToolNotice>
  );
}
