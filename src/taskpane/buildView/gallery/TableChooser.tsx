import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { TableSpecification } from '../../../tables/specification';
import { words } from '../../words';
import { keepRecent, readRecent, withRecent } from './recentTables';
import { TableList } from './TableList';
import { TablePicture } from './TablePicture';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  chosen: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  description: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  tables: readonly TableSpecification[];
  chosen: TableSpecification;
  /** Whether the selection looks like it, or like none; undefined where that does not matter. */
  looks?: 'alike' | 'unknown';
  onChoose(id: string): void;
}

function sentenceOf({ name, description }: TableSpecification, looks: Props['looks']): string {
  if (looks === 'unknown') return words.gallery.untilChosen(name);
  return looks === 'alike' ? words.gallery.suggested : description;
}

/** The table to build: the one chosen, and on a press the list of all to choose from. */
export function TableChooser({ tables, chosen, looks, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [recent, setRecent] = useState(readRecent);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (id: string) => {
    const used = withRecent(recent, id);
    setRecent(used);
    keepRecent(used);
    onChoose(id);
    close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <section aria-label={words.build.table} className={styles.chooser} onKeyDown={escape}>
      <div className={styles.chosen}>
        <TablePicture table={chosen} />
        <div className={styles.words}>
          <div className={styles.name}>{looks === 'unknown' ? words.gallery.unknown : chosen.name}</div>
          <div className={styles.description} role="status">
            {sentenceOf(chosen, looks)}
          </div>
          <Link
            as="button"
            type="button"
            inline
            ref={button}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? words.gallery.close : words.gallery.change}
          </Link>
        </div>
      </div>
      {open && <TableList tables={tables} chosen={chosen.id} recent={recent} onChoose={choose} />}
    </section>
  );
}
