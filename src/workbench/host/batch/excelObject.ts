/** An object of the Excel object model, as the executor passes it about: its class and what that class needs to find it. */
export interface ExcelObject<Self = unknown> {
  readonly className: string;
  readonly self: Self;
  /** Set when the add-in asked to keep the object beyond the batch. */
  referenceId?: string;
}

/** Stands for what is not there: every member of it answers null and nothing can be done with it. */
export const NULL_OBJECT: ExcelObject<null> = Object.freeze({ className: 'Null', self: null });

export function isNullObject(object: ExcelObject): boolean {
  return object === NULL_OBJECT;
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'self' in value;
}
