/** The error values that a file may hold in a cell. */
const IN_FILES = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** Those that only exist while a workbook is open; a file has #VALUE! in their place, as Excel writes it. */
const WHILE_OPEN = ['#BUSY!', '#SPILL!', '#CALC!', '#CYCLE!', '#ERROR!', '#GETTING_DATA', '#CONNECT!'];

/** The error that a file is to hold for this value of a cell; undefined when the value is no error. */
export function errorToFile(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (IN_FILES.includes(value)) return value;
  return WHILE_OPEN.includes(value) ? '#VALUE!' : undefined;
}
