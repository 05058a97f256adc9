import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import type { TableSpecification } from '../../tables/specification';
import { words } from '../words';
import { BlankOptions } from './BlankOptions';
import type { Choices } from './choices';
import { extraColumnName, extraColumnsOf } from './extraColumns';
import { ShapeField } from './ShapeField';

const useStyles = makeStyles({ checks: { display: 'flex', flexDirection: 'column' } });

interface Props {
  specification: TableSpecification;
  choices: Choices;
  house: HouseSettings;
  title: string;
  /** Key of the shape of the table; undefined for the usual one. */
  variant: string | undefined;
  onChange(change: Partial<Choices>): void;
  onShape(variant: string): void;
  onTitle(title: string): void;
}

/** How the table is to be built; the usual answers are given already. */
export function OptionsSection({
  specification,
  choices,
  house,
  title,
  variant,
  onChange,
  onShape,
  onTitle,
}: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.build;
  const extraColumns = extraColumnsOf(specification, variant);
  const formulas = choices.formulas ?? house.formulas;
  const toggle = (key: string, wanted: boolean) => {
    const others = choices.optionalColumns.filter((column) => column !== key);
    onChange({ optionalColumns: wanted ? [...others, key] : others });
  };
  return (
    <>
      <Field size="small" label={texts.title}>
        <Input value={title} onChange={(_, data) => onTitle(data.value)} />
      </Field>
      {choices.from !== 'tables' && (
        <ShapeField specification={specification} variant={variant} onChange={onShape} />
      )}
      {choices.from === 'blank' && (
        <BlankOptions specification={specification} choices={choices} onChange={onChange} />
      )}
      {choices.from === 'selection' && (
        <>
          <Field label={texts.inputs}>
            <RadioGroup
              value={choices.inputs}
              onChange={(_, data) => onChange({ inputs: data.value as Choices['inputs'] })}
            >
              <Radio value="linked" label={texts.linked} />
              <Radio value="copied" label={texts.copied} />
            </RadioGroup>
          </Field>
          <Field label={texts.place}>
            <RadioGroup
              value={choices.place}
              onChange={(_, data) => onChange({ place: data.value as Choices['place'] })}
            >
              <Radio value="newSheet" label={texts.newSheet} />
              <Radio value="beside" label={texts.beside} />
            </RadioGroup>
          </Field>
        </>
      )}
      <Field label={texts.formulas} hint={formulas === 'functions' ? texts.functionsHint : undefined}>
        <RadioGroup
          value={formulas}
          onChange={(_, data) => onChange({ formulas: data.value as Choices['formulas'] })}
        >
          <Radio value="native" label={texts.native} />
          <Radio value="functions" label={texts.functions} />
        </RadioGroup>
      </Field>
      {extraColumns.length > 0 && (
        <div role="group" aria-label={texts.optionalColumns} className={styles.checks}>
          <span aria-hidden="true">{texts.optionalColumns}</span>
          {extraColumns.map((key) => (
            <Checkbox
              key={key}
              label={extraColumnName(specification, key)}
              checked={choices.optionalColumns.includes(key)}
              onChange={(_, data) => toggle(key, data.checked === true)}
            />
          ))}
        </div>
      )}
      {choices.optionalColumns.includes('variancePercent') && (
        <Field size="small" label={texts.percentBase}>
          <Select
            size="small"
            value={choices.percentBase ?? house.percentBase}
            onChange={(_, data) => onChange({ percentBase: data.value as Choices['percentBase'] })}
          >
            <option value="signed">{texts.signed}</option>
            <option value="absolute">{texts.absolute}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
