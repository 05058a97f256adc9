import { Field, Select } from '@fluentui/react-components';
import type { TableSpecification } from '../../tables/specification';
import { variantOf } from '../../tables/tableColumns';
import { words } from '../words';

interface Props {
  specification: TableSpecification;
  /** Key of the shape; undefined for the usual one. */
  variant: string | undefined;
  onChange(variant: string): void;
}

/** Which of the shapes it comes in the table has; nothing where there is only one. */
export function ShapeField({ specification, variant, onChange }: Props): JSX.Element | null {
  const { variants } = specification;
  if (variants.length < 2) return null;
  return (
    <Field size="small" label={words.build.shape}>
      <Select
        size="small"
        value={variantOf(specification, variant).key}
        onChange={(_, data) => onChange(data.value)}
      >
        {variants.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
