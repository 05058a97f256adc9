import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { CellLink } from '../shared/CellLink';
import { LongList } from '../shared/LongList';
import { words } from '../words';
import type { Remark } from './remarks';

const ICONS = { problem: ErrorCircleRegular, disagreement: WarningRegular, notice: InfoRegular };

/** As many as can be taken in at a glance; the rest on request. */
const FIRST = 6;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  remark: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  text: { minWidth: 0 },
  icon: { flexShrink: 0, marginTop: '3px', fontSize: '16px' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  remarks: readonly Remark[];
  onShow(address: string): void;
}

/** What there is to look at, each with a way to the cells it is about. */
export function RemarkList({ remarks, onShow }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <LongList items={remarks} first={FIRST} className={styles.list}>
      {({ kind, message, address }, index) => {
        const Icon = ICONS[kind];
        return (
          <li key={index} className={styles.remark}>
            <Icon
              className={mergeClasses(styles.icon, kind === 'problem' && styles.problem)}
              aria-label={words.build.remarkKinds[kind]}
              role="img"
            />
            <span className={styles.text}>
              {message} {address && <CellLink text={address} onShow={() => onShow(address)} />}
            </span>
          </li>
        );
      }}
    </LongList>
  );
}
