import { Link, makeStyles } from '@fluentui/react-components';
import { words } from '../words';

const useStyles = makeStyles({ link: { display: 'inline-block', minHeight: '24px' } });

interface Props {
  /** As people read it: `B7`. */
  text: string;
  onShow(): void;
}

/** Leads to the cells a message is about. */
export function CellLink({ text, onShow }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <Link as="button" type="button" inline className={styles.link} onClick={onShow}>
      {words.shared.show(text)}
    </Link>
  );
}
