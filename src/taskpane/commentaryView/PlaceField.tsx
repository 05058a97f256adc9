import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Report } from '../../tables/commentary/place/reportLines';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { Commentary } from './useCommentary';

interface Props {
  commentary: Commentary;
  report: Report;
}

/** Where the commentary goes; what was written earlier stays where it is. */
export function PlaceField({ commentary: { choices, change }, report }: Props): JSX.Element {
  const view = useViewStyles();
  const texts = words.commentary;
  if (report.written) return <p className={view.quiet}>{texts.update(report.written.sheetName)}</p>;
  return (
    <Field label={{ children: texts.place, weight: 'semibold' }}>
      <RadioGroup
        value={choices.layout}
        onChange={(_, data) => change({ layout: data.value as 'sheet' | 'beside' })}
      >
        <Radio value="sheet" label={texts.sheet} />
        <Radio value="beside" label={texts.beside} />
      </RadioGroup>
    </Field>
  );
}
