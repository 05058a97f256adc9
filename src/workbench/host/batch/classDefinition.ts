import type { ExcelObject } from './excelObject';

/**
 * What a class of the Excel object model can do. Names are those of Office.js, in camelCase (internal ones begin with _).
 * `Host` is what a member needs besides its object: the workbook, the selection, the events.
 */
export interface ClassDefinition<Self, Host> {
  readonly properties?: Readonly<Record<string, PropertyDefinition<Self, Host>>>;
  /** Properties that are objects themselves (`range.format`). */
  readonly navigation?: Readonly<Record<string, (self: Self, host: Host) => ExcelObject>>;
  readonly methods?: Readonly<Record<string, MethodDefinition<Self, Host>>>;
  /** What tells the object from its siblings, in PascalCase (`{ Id }`); it travels with every answer about the object. */
  readonly identity?: (self: Self, host: Host) => Record<string, unknown>;
  readonly collection?: CollectionDefinition<Self, Host>;
}

export interface PropertyDefinition<Self, Host> {
  readonly get: (self: Self, host: Host) => unknown;
  /** Absent: read only. */
  readonly set?: (self: Self, value: unknown, host: Host) => void;
  /** Left out when everything is asked for. */
  readonly onRequestOnly?: boolean;
  /** The answer depends on calculated values, so a calculation under way is waited for. */
  readonly afterCalculation?: true;
}

export type Method<Self, Host> = (self: Self, args: readonly unknown[], host: Host) => unknown;

export type MethodDefinition<Self, Host> =
  | Method<Self, Host>
  | {
      readonly run: Method<Self, Host>;
      /** The answer depends on calculated values, so a calculation under way is waited for. */
      readonly afterCalculation: true;
    };

export interface CollectionDefinition<Self, Host> {
  readonly items: (self: Self, host: Host) => ExcelObject[];
  /** By name, id or position, as `getItem` takes it. */
  readonly find: (self: Self, key: unknown, host: Host) => ExcelObject | undefined;
}

export type AnyClass<Host> = ClassDefinition<never, Host>;

/** All classes by name. */
export type ObjectModel<Host> = Readonly<Record<string, AnyClass<Host>>>;

export function methodOf<Self, Host>(definition: MethodDefinition<Self, Host>): Method<Self, Host> {
  return typeof definition === 'function' ? definition : definition.run;
}
