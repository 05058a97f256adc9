import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { CheckScope } from '../../excel/checking/outcomes';
import type { Selection } from '../../excel/outcomes';
import { addressText, cellsAt } from '../../tables/addressText';
import { words } from '../words';

interface Props {
  scope: CheckScope['kind'];
  selection?: Selection;
  onChange(scope: CheckScope['kind']): void;
}

/** What is to be checked, with what is selected shown live. */
export function ScopeChoice({ scope, selection, onChange }: Props): JSX.Element {
  const texts = words.check;
  const cells = selection?.kind === 'cells' ? selection : undefined;
  return (
    <Field label={{ children: texts.what, weight: 'semibold' }}>
      <RadioGroup value={scope} onChange={(_, data) => onChange(data.value as CheckScope['kind'])}>
        <Radio value="workbook" label={texts.workbook} />
        <Radio value="sheet" label={texts.sheet(cells?.sheetName)} disabled={!cells} />
        <Radio value="table" label={texts.table(cells && addressText(cells.address))} disabled={!cells} />
      </RadioGroup>
    </Field>
  );
}

/** What is to be checked, of what is selected now. */
export function scopeOf(kind: CheckScope['kind'], selection: Selection | undefined): CheckScope {
  if (kind === 'workbook' || selection?.kind !== 'cells') return { kind: 'workbook' };
  const { sheetName, address } = selection;
  return kind === 'sheet' ? { kind, sheetName } : { kind, ...cellsAt(address, sheetName) };
}
