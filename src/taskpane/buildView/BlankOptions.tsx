import { Field, Input } from '@fluentui/react-components';
import type { TableSpecification } from '../../tables/specification';
import { variantOf } from '../../tables/tableColumns';
import { words } from '../words';
import type { Choices } from './choices';
import { UnitField } from './UnitField';

interface Props {
  specification: TableSpecification;
  choices: Choices;
  onChange(change: Partial<Choices>): void;
}

/** What a blank table must be told, since there are no headings to read it from. */
export function BlankOptions({ specification, choices, onChange }: Props): JSX.Element {
  const texts = words.build;
  const shape = variantOf(specification, choices.variant);
  const named = specification.columns.filter(
    (column) => column.headingIsUsers && shape.columns.includes(column.key),
  );
  return (
    <>
      {named.map(({ key, heading }) => (
        <Field key={key} size="small" label={texts.yourWordFor(String(heading))}>
          <Input
            value={choices.headings[key] ?? ''}
            placeholder={String(heading)}
            onChange={(_, data) => onChange({ headings: { ...choices.headings, [key]: data.value } })}
          />
        </Field>
      ))}
      <UnitField unit={choices.unit ?? specification.defaultUnit} onChange={(unit) => onChange({ unit })} />
    </>
  );
}
