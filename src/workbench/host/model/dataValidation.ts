import { DataValidationErrorStyle } from '@univerjs/core';
import type { PropertyDefinition } from '../batch/classDefinition';
import { HostError } from '../batch/hostError';
import type { Area } from '../grid/area';
import { clearValidation, setValidation, validationOf, type ValidationRule } from '../grid/dataValidations';
import type { HostContext } from '../hostContext';
import { booleanArgument, textArgument, wordArgument } from './arguments';
import { type ExcelClass } from './excelTypes';
import { excelRule, kindOfRule, ruleOfExcel } from './validationRule';

const STYLES = ['Stop', 'Warning', 'Information'] as const;
const ENGINE_STYLES: Readonly<Record<(typeof STYLES)[number], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** What Excel takes where nothing is said. */
const DEFAULTS: Partial<ValidationRule> = {
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

type Validation = PropertyDefinition<Area, HostContext>;

const rule: Validation = {
  get(area, { engine }) {
    const found = validationOf(engine, area);
    return found.kind === 'one' ? excelRule(found.rule) : {};
  },
  set(area, value, { engine, edits }) {
    const changed = ruleOfExcel(value);
    const found = validationOf(engine, area);
    edits.beginSheet(area.sheetId, 'DataValidation.rule');
    setValidation(engine, area, {
      ...DEFAULTS,
      ...(found.kind === 'one' && optionsOf(found.rule)),
      ...changed,
    });
  },
};

/** Rules for what may be typed into cells. Whether what is there meets them is not modelled. */
export const dataValidation: ExcelClass<'DataValidation'> = {
  properties: {
    type: {
      get(area, { engine }) {
        const found = validationOf(engine, area);
        if (found.kind === 'one') return kindOfRule(found.rule);
        return { none: 'None', partly: 'MixedCriteria', several: 'Inconsistent' }[found.kind];
      },
    },
    rule,
    ignoreBlanks: {
      get: (area, { engine }) => {
        const found = validationOf(engine, area);
        return found.kind === 'one' ? found.rule.allowBlank !== false : true;
      },
      set: (area, value, host) =>
        change(area, host, { allowBlank: booleanArgument(value, 'DataValidation.ignoreBlanks') }),
    },
    errorAlert: {
      get(area, { engine }) {
        const { error = '', errorTitle = '', errorStyle, showErrorMessage = true } = oneAt(engine, area);
        const style = STYLES.find((each) => ENGINE_STYLES[each] === errorStyle) ?? 'Stop';
        return { message: error, showAlert: showErrorMessage, style, title: errorTitle };
      },
      set(area, value, host) {
        const location = 'DataValidation.errorAlert';
        const { message, showAlert, style, title } = value as Record<string, unknown>;
        change(area, host, {
          error: textArgument(message, location),
          errorTitle: textArgument(title, location),
          showErrorMessage: booleanArgument(showAlert, location),
          errorStyle: ENGINE_STYLES[wordArgument(style, STYLES, location)],
        });
      },
    },
    prompt: {
      get(area, { engine }) {
        const { prompt = '', promptTitle = '', showInputMessage = true } = oneAt(engine, area);
        return { message: prompt, showPrompt: showInputMessage, title: promptTitle };
      },
      set(area, value, host) {
        const location = 'DataValidation.prompt';
        const { message, showPrompt, title } = value as Record<string, unknown>;
        change(area, host, {
          prompt: textArgument(message, location),
          promptTitle: textArgument(title, location),
          showInputMessage: booleanArgument(showPrompt, location),
        });
      },
    },
  },
  methods: {
    clear(area, _args, { engine, edits }) {
      edits.beginSheet(area.sheetId, 'DataValidation.clear');
      clearValidation(engine, area);
    },
  },
};

function oneAt(engine: HostContext['engine'], area: Area): Partial<ValidationRule> {
  const found = validationOf(engine, area);
  return found.kind === 'one' ? found.rule : {};
}

function change(area: Area, { engine, edits }: HostContext, changed: Partial<ValidationRule>): void {
  const found = validationOf(engine, area);
  if (found.kind !== 'one') {
    throw new HostError(
      'InvalidOperation',
      'The cells have no one rule for what may be typed.',
      'DataValidation',
    );
  }
  edits.beginSheet(area.sheetId, 'DataValidation');
  setValidation(engine, area, { ...found.rule, ...changed });
}

/** What a rule says beside what may be typed. */
function optionsOf(found: ValidationRule): Partial<ValidationRule> {
  const { allowBlank, error, errorTitle, errorStyle, showErrorMessage } = found;
  const { prompt, promptTitle, showInputMessage } = found;
  return {
    ...{ allowBlank, error, errorTitle, errorStyle, showErrorMessage },
    ...{ prompt, promptTitle, showInputMessage },
  };
}
