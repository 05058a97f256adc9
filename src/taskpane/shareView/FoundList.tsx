import { makeStyles, tokens } from '@fluentui/react-components';
import type { Found } from '../../excel/sharing/outcomes';
import type { Cells } from '../../tables/addressText';
import { CellLink } from '../shared/CellLink';
import { words } from '../words';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Sheets listed; the count above says how many there are. */
const most = 50;

interface Props {
  found: Found;
  onShow(cells: Cells): void;
}

/** Where our functions are, sheet by sheet. */
export function FoundList({ found, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.share.prepare;
  const more = found.sheets.length - most;
  return (
    <ul className={styles.list}>
      {found.sheets.slice(0, most).map((sheet) => {
        const { name, hidden, first } = sheet;
        return (
          <li key={name}>
            {first !== null && !hidden ? (
              <CellLink text={name} onShow={() => onShow({ sheetName: name, address: first })} />
            ) : (
              name
            )}
            : {texts.sheet(sheet)}
          </li>
        );
      })}
      {found.names > 0 && <li>{texts.workbookNames(found.names)}</li>}
      {more > 0 && <li>{words.shared.andMore(more)}</li>}
    </ul>
  );
}
