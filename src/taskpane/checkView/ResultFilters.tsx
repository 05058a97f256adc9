import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { verdictOrder, verdictWords } from '../../excel/checking/verdictWords';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';
import { noFilters, type Filters } from './filterFindings';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  search: { maxWidth: 'none' },
  clear: { alignSelf: 'flex-start' },
});

interface Props {
  filters: Filters;
  sheets: readonly string[];
  kinds: readonly string[];
  onChange(change: Partial<Filters>): void;
}

/** Search, and which findings to show by verdict, sheet and what they are about. */
export function ResultFilters({ filters, sheets, kinds, onChange }: Props): JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const texts = words.check;
  const { group, sheet, kind } = filters;
  const groups = [
    ...verdictOrder.map((id): [string, string] => [id, verdictWords[id]]),
    ['explained', texts.explainedGroup],
  ];
  const isFiltered = group !== '' || sheet !== '' || kind !== '';
  const choice = (
    label: string,
    value: string,
    options: readonly (readonly string[])[],
    choose: (value: string) => Partial<Filters>,
  ) => (
    <Field label={label} size="small">
      <Select value={value} onChange={(_, data) => onChange(choose(data.value))}>
        <option value="">{texts.all}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.place}>
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={filters.query}
        onChange={(_, data) => onChange({ query: data.value })}
      />
      <Disclosure
        title={texts.filters}
        summary={isFiltered ? texts.filtered : texts.noFilter}
        open={open}
        onToggle={() => setOpen(!open)}
      >
        {choice(texts.verdict, group, groups, (value) => ({ group: value as Filters['group'] }))}
        {choice(
          texts.onSheet,
          sheet,
          sheets.map((name) => [name, name]),
          (value) => ({ sheet: value }),
        )}
        {choice(
          texts.kind,
          kind,
          kinds.map((name) => [name, name]),
          (value) => ({ kind: value }),
        )}
        {isFiltered && (
          <Button size="small" className={styles.clear} onClick={() => onChange(noFilters)}>
            {texts.clear}
          </Button>
        )}
      </Disclosure>
    </div>
  );
}
