import { makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';
import type { ArgumentGuide, FunctionGuide } from './functionGuide';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  definition: { margin: 0 },
  example: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  examples: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** How a function is written, what its arguments mean, examples, and the same in ordinary Excel. */
export function FunctionDetails({ guide }: { guide: FunctionGuide }): JSX.Element {
  const styles = useStyles();
  const texts = words.functions;
  return (
    <>
      <code className={styles.code}>{syntax(guide)}</code>
      <h4 className={styles.heading}>{texts.arguments}</h4>
      <dl className={styles.list}>
        {guide.arguments.map((argument) => (
          <div key={argument.name}>
            <dt className={styles.term}>
              {argument.name} <span className={styles.quiet}>{kind(argument)}</span>
            </dt>
            <dd className={styles.definition}>
              {argument.description} {argument.options.length > 0 && texts.oneOf(argument.options.join(', '))}
            </dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.heading}>{texts.examples}</h4>
      <ul className={styles.examples}>
        {guide.examples.map((example) => (
          <li key={example.formula} className={styles.example}>
            <code className={styles.code}>{example.formula}</code> {texts.gives}{' '}
            <strong>{example.result}</strong>
            {example.note && <div className={styles.quiet}>{example.note}</div>}
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{texts.native}</h4>
      {guide.native ? (
        <code className={styles.code}>{guide.native}</code>
      ) : (
        <p className={styles.example}>{texts.noNative}</p>
      )}
      {guide.nativeNote && <p className={styles.example}>{guide.nativeNote}</p>}
    </>
  );
}

function syntax({ name, arguments: args }: FunctionGuide): string {
  const parts = args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return `=${name}(${parts.join(', ')})`;
}

function kind({ optional, takesRange }: ArgumentGuide): string {
  const { functions } = words;
  const kinds = [takesRange && functions.range, optional && functions.optional].filter(Boolean);
  return kinds.length > 0 ? `(${kinds.join(', ')})` : '';
}
