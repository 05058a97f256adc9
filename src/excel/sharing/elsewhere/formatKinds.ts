/** The kinds of conditional formats that hold formulas, and how each is read and written. */
import type { Rule } from './rule';

/** As Excel calls them. The other kinds (above average, top ten, duplicates) hold none. */
export type FormatKind = 'Custom' | 'CellValue' | 'ContainsText' | 'ColorScale' | 'DataBar' | 'IconSet';

interface FormatAccess {
  /** Asks for the rule. */
  load(format: Excel.ConditionalFormat): void;
  /** The rule, once Excel has answered. */
  read(format: Excel.ConditionalFormat): unknown;
  write(format: Excel.ConditionalFormat, rule: Rule): void;
}

const access: Readonly<Record<FormatKind, FormatAccess>> = {
  Custom: {
    load: ({ custom }) => custom.rule.load('formula'),
    read: ({ custom }) => ({ formula: custom.rule.formula }),
    write: ({ custom }, rule) => {
      custom.rule.formula = (rule as { formula: string }).formula;
    },
  },
  CellValue: {
    load: ({ cellValue }) => cellValue.load('rule'),
    read: ({ cellValue }) => cellValue.rule,
    write: ({ cellValue }, rule) => {
      cellValue.rule = rule as unknown as Excel.ConditionalCellValueRule;
    },
  },
  ContainsText: {
    load: ({ textComparison }) => textComparison.load('rule'),
    read: ({ textComparison }) => textComparison.rule,
    write: ({ textComparison }, rule) => {
      textComparison.rule = rule as unknown as Excel.ConditionalTextComparisonRule;
    },
  },
  ColorScale: {
    load: ({ colorScale }) => colorScale.load('criteria'),
    read: ({ colorScale }) => colorScale.criteria,
    write: ({ colorScale }, rule) => {
      colorScale.criteria = rule as unknown as Excel.ConditionalColorScaleCriteria;
    },
  },
  DataBar: {
    load: ({ dataBar }) => dataBar.load('lowerBoundRule,upperBoundRule'),
    read: ({ dataBar }) => ({ lower: dataBar.lowerBoundRule, upper: dataBar.upperBoundRule }),
    write: ({ dataBar }, rule) => {
      const { lower, upper } = rule as unknown as Record<'lower' | 'upper', Excel.ConditionalDataBarRule>;
      dataBar.lowerBoundRule = lower;
      dataBar.upperBoundRule = upper;
    },
  },
  IconSet: {
    load: ({ iconSet }) => iconSet.load('criteria'),
    read: ({ iconSet }) => iconSet.criteria,
    write: ({ iconSet }, rule) => {
      // The lowest icon has no condition; Excel answers it as invalid and takes it as empty.
      const criteria = rule as unknown as Excel.ConditionalIconCriterion[];
      iconSet.criteria = criteria.map((each) =>
        each.type === 'Invalid' ? ({} as Excel.ConditionalIconCriterion) : each,
      );
    },
  },
};

/** The kind of a conditional format, where it may hold formulas. */
export function formatKindOf(type: string): FormatKind | null {
  return type in access ? (type as FormatKind) : null;
}

/**
 * A conditional format, asked for anew: what belongs to a range is forgotten once it has been sent.
 */
export function formatOf(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  id: string,
): Excel.ConditionalFormat {
  return workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(id);
}

/** Asks for what a format says. */
export function loadFormatRule(format: Excel.ConditionalFormat, kind: FormatKind): void {
  access[kind].load(format);
}

/** What it says, once Excel has answered: a copy, without what belongs to Excel's own objects. */
export function formatRule(format: Excel.ConditionalFormat, kind: FormatKind): Rule {
  return JSON.parse(JSON.stringify(access[kind].read(format))) as Rule;
}

/** Makes it say something else of the same kind. */
export function setFormatRule(format: Excel.ConditionalFormat, kind: FormatKind, rule: Rule): void {
  access[kind].write(format, rule);
}
