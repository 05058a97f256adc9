import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { Commentary } from './useCommentary';

const useStyles = makeStyles({
  checks: { display: 'flex', flexDirection: 'column' },
  plural: { maxHeight: '180px', overflowY: 'auto' },
});

/** Services offered to be put in the plural: those that are written about. */
const most = 100;

interface Props {
  commentary: Commentary;
  bridges: number;
}

/** How the paragraphs are worded. */
export function StyleSection({ commentary, bridges }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const { choices, lines, change, setPlural } = commentary;
  const { style } = choices;
  const texts = words.commentary;
  const part = (key: 'share' | 'funding' | 'components', label: string): JSX.Element => (
    <Checkbox
      label={label}
      checked={style[key]}
      onChange={(_, data) => change({ style: { ...style, [key]: data.checked === true } })}
    />
  );
  return (
    <>
      <Field label={texts.amounts} size="small">
        <RadioGroup
          value={style.amounts}
          onChange={(_, data) => change({ style: { ...style, amounts: data.value as '£m' | '£k' } })}
        >
          <Radio value="£m" label={texts.millions} />
          <Radio value="£k" label={texts.thousands} />
        </RadioGroup>
      </Field>
      <div role="group" aria-label={texts.write} className={styles.checks}>
        <span aria-hidden="true">{texts.write}</span>
        {part('share', texts.share)}
        {part('funding', texts.funding)}
        {part('components', texts.components(bridges))}
      </div>
      {lines.length > 0 && (
        <div role="group" aria-label={texts.plural}>
          <span aria-hidden="true">{texts.plural}</span>
          <div className={`${styles.checks} ${styles.plural}`}>
            {lines.slice(0, most).map(({ line }) => (
              <Checkbox
                key={line.line.row}
                label={line.service}
                checked={line.verb === 'are'}
                onChange={(_, data) => setPlural(line.service, data.checked === true)}
              />
            ))}
          </div>
        </div>
      )}
      <p className={view.small}>{texts.phrases}</p>
    </>
  );
}
