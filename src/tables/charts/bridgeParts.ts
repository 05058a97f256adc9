/** A figure of a bridge: a level it starts or ends at, or a step between. */
export interface BridgeFigure {
  /** Its name as a formula, without `=`: `"Budget"`, or the cell it stands in. */
  name: string;
  /** What that says now. */
  label: string;
  /** The cell it stands in, or an expression of cells: `B12-B11`. */
  cell: string;
  figure: number;
}

/** What a bridge is made of: it leads from one figure to another by the steps. */
export interface BridgeParts {
  /** After the title of the table, `: budget to outturn`; '' for nothing. */
  titleEnd: string;
  start: BridgeFigure;
  steps: BridgeFigure[];
  end: BridgeFigure;
  /** Steps above nil and below it, in what is read aloud. */
  words: [above: string, below: string];
}

/** The parts, or why there is no bridge, in a sentence for the user. */
export type BridgeOf = BridgeParts | { reason: string };
