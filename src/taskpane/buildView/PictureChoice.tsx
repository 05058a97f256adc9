import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ChartKind } from '../../tables/types';
import { words } from '../words';

const useStyles = makeStyles({ checks: { display: 'flex', flexDirection: 'column' } });

interface Props {
  /** The kinds this table can have. */
  offered: readonly ChartKind[];
  wanted: readonly ChartKind[];
  onChange(wanted: ChartKind[]): void;
}

/** Which pictures are to stand below the table. */
export function PictureChoice({ offered, wanted, onChange }: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.build;
  const toggle = (kind: ChartKind, on: boolean) => {
    const others = wanted.filter((other) => other !== kind);
    onChange(on ? [...others, kind] : others);
  };
  return (
    <div role="group" aria-label={texts.pictures} className={styles.checks}>
      <span aria-hidden="true">{texts.pictures}</span>
      {offered.map((kind) => (
        <Checkbox
          key={kind}
          label={texts.pictureNames[kind]}
          checked={wanted.includes(kind)}
          onChange={(_, data) => toggle(kind, data.checked === true)}
        />
      ))}
    </div>
  );
}
