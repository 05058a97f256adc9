import { Field, Select } from '@fluentui/react-components';
import type { MoneyUnit } from '../../tables/types';
import { words } from '../words';

const UNITS: readonly MoneyUnit[] = ['£', '£000', '£m'];

interface Props {
  unit: MoneyUnit;
  onChange(unit: MoneyUnit): void;
}

/** The unit of the money in the table. */
export function UnitField({ unit, onChange }: Props): JSX.Element {
  return (
    <Field size="small" label={words.build.unit}>
      <Select size="small" value={unit} onChange={(_, data) => onChange(data.value as MoneyUnit)}>
        {UNITS.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
