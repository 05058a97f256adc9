import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** A formula, broken after commas and brackets where it does not fit on a line. */
export function FormulaText({ formula }: { formula: string }): JSX.Element {
  const styles = useStyles();
  return (
    <code className={styles.code}>
      {formula.split(/(?<=[,(])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
