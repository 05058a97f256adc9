/** Rules for what may be typed, in the file as Excel has it. ExcelJS loses their formulas where numbers are asked for. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { addressOfRange, rangeFromAddress } from './addresses';
import { formulaFromFile, formulaToFile } from './formulaText';
import { elements, escapeXml, unescapeXml, type WorkbookPackage, type XmlElement } from './workbookPackage';

const TYPES: readonly string[] = [
  DataValidationType.CUSTOM,
  DataValidationType.LIST,
  DataValidationType.WHOLE,
  DataValidationType.DECIMAL,
  DataValidationType.DATE,
  DataValidationType.TIME,
  DataValidationType.TEXT_LENGTH,
];

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

/** What stands in a sheet after the rules, so that they go before the first of these that is there. */
const AFTER =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The rules of a sheet, those that newer versions of Excel keep apart among them. */
export async function readDataValidations(
  file: WorkbookPackage,
  sheetPath: string,
): Promise<ISheetDataValidationRule[]> {
  const found = elements((await file.read(sheetPath)) ?? '', 'dataValidation');
  return found
    .filter(({ attributes }) => TYPES.includes(attributes.type))
    .map((element, index) => ruleOf(element, `validation-${index + 1}`));
}

function ruleOf({ attributes, inner }: XmlElement, uid: string): ISheetDataValidationRule {
  const places = attributes.sqref ?? unescapeXml(elements(inner, 'sqref')[0]?.inner ?? '');
  const type = attributes.type as DataValidationType;
  const formula = (name: string): string | undefined => {
    const [found] = elements(inner, name);
    if (!found) return undefined;
    // Newer rules have the formula in an element of its own.
    const text = unescapeXml(elements(found.inner, 'f')[0]?.inner ?? found.inner);
    return formulaOf(text, type);
  };
  return {
    uid,
    ranges: places.trim().split(/\s+/).map(rangeFromAddress),
    type,
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    ...(type !== DataValidationType.CUSTOM &&
      type !== DataValidationType.LIST && {
        operator: (attributes.operator ?? DataValidationOperator.BETWEEN) as DataValidationOperator,
      }),
    allowBlank: attributes.allowBlank === '1',
    // In a file, 1 means that the arrow is hidden.
    showDropDown: attributes.showDropDown !== '1',
    showErrorMessage: attributes.showErrorMessage === '1',
    showInputMessage: attributes.showInputMessage === '1',
    errorStyle: STYLES[attributes.errorStyle ?? 'stop'],
    error: attributes.error,
    errorTitle: attributes.errorTitle,
    prompt: attributes.prompt,
    promptTitle: attributes.promptTitle,
  };
}

/** Numbers and lists of words are kept as typed, everything else as a formula: a number, too, where it is a date. */
function formulaOf(text: string, type: DataValidationType): string {
  if (type === DataValidationType.LIST && /^"[\s\S]*"$/.test(text)) {
    return text.slice(1, -1).replace(/""/g, '"');
  }
  const isMoment = type === DataValidationType.DATE || type === DataValidationType.TIME;
  return !isMoment && /^-?[\d.]+(?:e[+-]?\d+)?$/i.test(text) ? text : formulaFromFile(text);
}

/** Puts the rules into a sheet of a file that ExcelJS wrote. */
export async function writeDataValidations(
  file: WorkbookPackage,
  sheetPath: string,
  rules: readonly ISheetDataValidationRule[],
): Promise<void> {
  const written = rules
    .filter(({ type, ranges }) => TYPES.includes(String(type)) && ranges.length > 0)
    .map(elementOf);
  if (written.length === 0) return;
  const xml = (await file.read(sheetPath)) ?? '';
  const block = `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
  file.write(
    sheetPath,
    xml.replace(AFTER, (after) => block + after),
  );
}

function elementOf(rule: ISheetDataValidationRule): string {
  const { type, operator, ranges, errorStyle } = rule;
  const style = Object.keys(STYLES).find((each) => STYLES[each] === errorStyle);
  const flag = (name: string, is: boolean | undefined): string => (is ? ` ${name}="1"` : '');
  const words = (name: string, text: string | undefined): string =>
    text ? ` ${name}="${escapeXml(text)}"` : '';
  const attributes = [
    ` type="${String(type)}"`,
    words('errorStyle', style === 'stop' ? undefined : style),
    words('operator', operator === DataValidationOperator.BETWEEN ? undefined : operator),
    flag('allowBlank', rule.allowBlank),
    flag('showDropDown', type === DataValidationType.LIST && rule.showDropDown === false),
    flag('showInputMessage', rule.showInputMessage),
    flag('showErrorMessage', rule.showErrorMessage),
    words('errorTitle', rule.errorTitle),
    words('error', rule.error),
    words('promptTitle', rule.promptTitle),
    words('prompt', rule.prompt),
    ` sqref="${ranges.map(addressOfRange).join(' ')}"`,
  ].join('');
  const formulas = [rule.formula1, rule.formula2].map((formula, index) =>
    formula === undefined || formula === ''
      ? ''
      : `<formula${index + 1}>${escapeXml(textOf(formula, type))}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

function textOf(formula: string, type: ISheetDataValidationRule['type']): string {
  if (formula.startsWith('=')) return formulaToFile(formula);
  // A date that was chosen in the grid is kept as its text.
  if (type === DataValidationType.DATE && /^\d{4}-/.test(formula)) return String(serialOf(formula));
  return type === DataValidationType.LIST ? `"${formula.replace(/"/g, '""')}"` : formula;
}

/** Days since the end of 1899, as Excel counts them. */
function serialOf(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
