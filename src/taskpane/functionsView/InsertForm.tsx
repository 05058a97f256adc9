import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Selection } from '../../excel/outcomes';
import { words } from '../words';
import { ArgumentField } from './ArgumentField';
import { FormulaText } from './FormulaText';
import { composeFormula, missingArguments, outlineFormula } from './composeFormula';
import type { FunctionGuide } from './functionGuide';
import { InsertResult } from './InsertResult';
import { useInsertFormula } from './useInsertFormula';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  formula: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  guide: FunctionGuide;
  selection?: Selection;
}

/** A field for each argument, the formula they make as it is typed, and the button that puts it in the active cell. */
export function InsertForm({ guide, selection }: Props): JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState<string[]>(() => guide.arguments.map(() => ''));
  const [asked, setAsked] = useState(false);
  const { state, insert, reset } = useInsertFormula();
  const formula = composeFormula(guide, typed);
  const missing = missingArguments(guide, typed);
  const selected = selection?.kind === 'cells' ? selection.address : undefined;

  const change = (index: number, value: string) => {
    setTyped(typed.map((old, at) => (at === index ? value : old)));
    reset();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing.length === 0) void insert(formula);
  };

  return (
    <form className={styles.form} aria-label={words.functions.insertHeading} onSubmit={submit} noValidate>
      {guide.arguments.map((argument, index) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          value={typed[index]}
          problem={asked && missing.includes(argument) ? words.functions.needed(argument.name) : undefined}
          selected={selected}
          onChange={(value) => change(index, value)}
        />
      ))}
      <div role="group" className={styles.formula} aria-label={words.functions.formula}>
        <FormulaText formula={missing.length > 0 ? outlineFormula(guide, typed) : formula} />
      </div>
      <InsertResult state={state} onReplace={(address) => void insert(formula, address)} onKeep={reset} />
      <Button type="submit" appearance="primary" disabled={state.kind === 'working'}>
        {words.functions.insert}
      </Button>
    </form>
  );
}
