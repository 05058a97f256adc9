import { makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';
import { FormulaText } from './FormulaText';
import type { FunctionGuide } from './functionGuide';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  examples: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Examples of a function with their results, and the same in ordinary Excel. */
export function FunctionDetails({ guide }: { guide: FunctionGuide }): JSX.Element {
  const styles = useStyles();
  const texts = words.functions;
  return (
    <>
      <h4 className={styles.heading}>{texts.examples}</h4>
      <ul className={styles.examples}>
        {guide.examples.map((example) => (
          <li key={example.formula} className={styles.text}>
            <FormulaText formula={example.formula} /> {texts.gives} <strong>{example.result}</strong>
            {example.note && <div className={styles.quiet}>{example.note}</div>}
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{texts.native}</h4>
      <p className={styles.text}>{guide.native ? <FormulaText formula={guide.native} /> : texts.noNative}</p>
      {guide.nativeNote && <p className={styles.text}>{guide.nativeNote}</p>}
    </>
  );
}
