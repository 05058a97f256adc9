/** The names under which Univer's plugins keep their part of a workbook's data. */
export const RESOURCES = {
  definedNames: 'SHEET_DEFINED_NAME_PLUGIN',
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  dataValidations: 'SHEET_DATA_VALIDATION_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
} as const;
