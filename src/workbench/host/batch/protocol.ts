/** The words of a rich API batch, as office.js 16.0.15407 sends and expects them. */

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Where an argument is an object: its path id, at the position of the argument; nested for arrays of objects. */
  ReferencedObjectPathIds?: ReferencedPath[];
}

export type ReferencedPath = number | null | ReferencedPath[];

export interface Query {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export interface BatchAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
  RecursiveQueryInfo?: { Queries: Record<string, Query>; MaxDepth?: number };
  /** Of an update: the properties to set, in the order given. */
  ObjectState?: Record<string, unknown>;
}

export interface BatchObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface BatchRequest {
  Actions: BatchAction[];
  ObjectPaths: Record<string, BatchObjectPath>;
  /** Every range made in the batch must answer with its reference id without being asked. */
  AutoKeepReference?: boolean;
}

export interface BatchError {
  Code: string;
  Message: string;
  ActionIndex: number;
  Location: string;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}
