import { Button, Field, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { kindWords } from '../../excel/comparing/kindWords';
import { writeComparison } from '../../excel/comparing/writeComparison';
import type { CompareOutcome } from '../../excel/comparing/outcomes';
import type { Cells } from '../../tables/addressText';
import type { ChangeKind } from '../../tables/comparing/change';
import { Notice } from '../shared/Notice';
import { SentenceList } from '../shared/SentenceList';
import { SheetNotice } from '../shared/SheetNotice';
import { useWrittenSheet } from '../shared/useWrittenSheet';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { ChangeList } from './ChangeList';
import { filterChanges, kindCounts, type KindChoice } from './filterChanges';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
});

const kinds = Object.keys(kindWords) as ChangeKind[];

interface Props {
  fileName: string;
  outcome: Extract<CompareOutcome, { kind: 'compared' }>;
  onShow(cells: Cells): void;
}

/** How much has changed, and what: one list, to be narrowed and written to a sheet. */
export function CompareResults({ fileName, outcome, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const [kind, setKind] = useState<KindChoice>('');
  const [query, setQuery] = useState('');
  const sheet = useWrittenSheet();
  const texts = words.compare;
  const { comparison, notDone } = outcome;
  const { changes } = comparison;
  const counts = useMemo(() => kindCounts(changes), [changes]);
  const wanted = useMemo(() => filterChanges(changes, kind, query), [changes, kind, query]);
  return (
    <>
      <Notice tone="done" takesFocus>
        {texts.done(comparison, fileName)}
        <SentenceList sentences={notDone} />
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
            className={view.button}
            disabledFocusable={sheet.busy}
            onClick={() => void sheet.write(writeComparison(comparison, fileName, new Date()))}
          >
            {texts.write}
          </Button>
          <SheetNotice sheet={sheet} written={texts.written} onShow={onShow} />
          <ChangeList key={`${kind} ${query}`} changes={wanted} onShow={onShow} />
        </>
      )}
    </>
  );
}
