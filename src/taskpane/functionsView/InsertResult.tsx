import { addressText } from '../../tables/addressText';
import { outcomeNotice } from '../shared/outcomeNotice';
import { Question } from '../shared/Question';
import { words } from '../words';
import type { InsertState } from './useInsertFormula';

interface Props {
  state: InsertState;
  /** The cell at this address may be replaced. */
  onReplace(address: string): void;
  onKeep(): void;
}

/** What came of putting the formula in: where it is, why not, or whether what the cell holds may go. */
export function InsertResult({ state, onReplace, onKeep }: Props): JSX.Element | null {
  const texts = words.functions;
  switch (state.kind) {
    case 'inserted':
      return outcomeNotice('inserted', 'done', texts.inserted(addressText(state.address)));
    case 'notEmpty':
      return (
        <Question
          message={state.message}
          answers={[
            { label: texts.keep, onChoose: onKeep },
            { label: texts.replace, onChoose: () => onReplace(state.address) },
          ]}
        />
      );
    case 'refused':
      return outcomeNotice('refused', 'problem', state.message);
    default:
      return null;
  }
}
