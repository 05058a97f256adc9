import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Selection } from '../../excel/outcomes';
import type { FunctionGuide } from './functionGuide';
import { FunctionItem } from './FunctionItem';

const useStyles = makeStyles({
  category: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  guides: readonly FunctionGuide[];
  selection?: Selection;
}

/** The functions under their categories; one is open at a time. Up and down go from one to the next. */
export function FunctionList({ guides, selection }: Props): JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState<string>();
  const categories = [...new Set(guides.map((guide) => guide.category))];
  return (
    <div onKeyDown={moveFocus}>
      {categories.map((category) => (
        <section key={category} aria-label={category}>
          <h3 className={styles.category}>{category}</h3>
          <ul className={styles.items}>
            {guides
              .filter((guide) => guide.category === category)
              .map((guide) => (
                <FunctionItem
                  key={guide.name}
                  guide={guide}
                  open={guide.name === open}
                  onToggle={() => setOpen(guide.name === open ? undefined : guide.name)}
                  selection={selection}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Moves the focus between the names of the functions; anywhere else in the list the arrows keep their usual meaning. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('button[aria-expanded]')];
  const index = names.indexOf(event.target as HTMLElement);
  if (step === 0 || index < 0) return;
  event.preventDefault();
  names[index + step]?.focus();
}
