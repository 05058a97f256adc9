import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { kindWords } from '../../excel/comparing/kindWords';
import type { CompareOutcome } from '../../excel/comparing/outcomes';
import type { Cells } from '../../tables/addressText';
import type { ChangeKind } from '../../tables/comparing/change';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import { ChangeList } from './ChangeList';
import { filterChanges, kindCounts, type KindChoice } from './filterChanges';
import { SheetNotice } from './SheetNotice';
import { useComparisonSheet } from './useComparisonSheet';

const useStyles = makeStyles({
  sentences: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  search: { maxWidth: 'none' },
  write: { alignSelf: 'flex-start' },
});

const kinds = Object.keys(kindWords) as ChangeKind[];

interface Props {
  fileName: string;
  outcome: Extract<CompareOutcome, { kind: 'compared' }>;
  onShow(cells: Cells): void;
}

/** How much has changed, and what: one list, to be narrowed and written to a sheet. */
export function CompareResults({ fileName, outcome, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const [kind, setKind] = useState<KindChoice>('');
  const [query, setQuery] = useState('');
  const sheet = useComparisonSheet();
  const texts = words.compare;
  const { comparison, notDone } = outcome;
  const { changes } = comparison;
  const counts = useMemo(() => kindCounts(changes), [changes]);
  const wanted = useMemo(() => filterChanges(changes, kind, query), [changes, kind, query]);
  const isWriting = sheet.state.kind === 'writing' || sheet.state.kind === 'undoing';
  return (
    <>
      <Notice tone="done" takesFocus>
        {texts.done(comparison, fileName)}
        {notDone.length > 0 && (
          <ul className={styles.sentences}>
            {notDone.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Notice>
      {changes.length > 0 && (
        <>
          <SearchBox
            className={styles.search}
            aria-label={texts.search}
            placeholder={texts.search}
            value={query}
            onChange={(_, data) => setQuery(data.value)}
          />
          <Field label={texts.show} size="small">
            <Select value={kind} onChange={(_, data) => setKind(data.value as KindChoice)}>
              <option value="">{texts.all(changes.length)}</option>
              {kinds.flatMap((id) => {
                const count = counts.get(id);
                return count === undefined
                  ? []
                  : [
                      <option key={id} value={id}>
                        {texts.kind(kindWords[id], count)}
                      </option>,
                    ];
              })}
            </Select>
          </Field>
          <Button
            className={styles.write}
            disabledFocusable={isWriting}
            onClick={() => void sheet.write(comparison, fileName)}
          >
            {texts.write}
          </Button>
          <SheetNotice sheet={sheet} onShow={onShow} />
          <ChangeList key={`${kind} ${query}`} changes={wanted} onShow={onShow} />
        </>
      )}
    </>
  );
}
