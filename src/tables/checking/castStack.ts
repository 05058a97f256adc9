/** Rows waiting for their total, with running sums, so that any of the last rows can be added up at once. */
import type { TableView } from './tableView';

/** A row that is waiting for its total. */
export interface CastItem {
  row: number;
  /** Taken off and not added. */
  less: boolean;
}

/** How the figures of a run of items come together in one column. */
export interface RunSum {
  sum: number;
  /** Of the figures that are not nil. */
  half: number;
  figures: number;
  nils: number;
}

interface Running {
  /** One more than there are items: the first is 0. */
  sums: number[];
  signedSums: number[];
  halves: number[];
  figures: number[];
  nils: number[];
}

/** Where a run of items may start. `natural`: items are added as they are, whatever their group is called. */
export interface RunStart {
  from: number;
  natural: boolean;
}

/** The rows above a line of a table that no total has taken up yet. */
export class CastStack {
  readonly items: CastItem[] = [];
  private boundaries: RunStart[] = [];
  private readonly running: Running[];

  constructor(
    private readonly view: TableView,
    private readonly columns: readonly number[],
  ) {
    this.running = columns.map(() => ({ sums: [0], signedSums: [0], halves: [0], figures: [0], nils: [0] }));
  }

  push(item: CastItem): void {
    const at = this.items.length;
    this.items.push(item);
    this.columns.forEach((column, i) => {
      const value = this.view.value(item.row, column);
      const run = this.running[i];
      const figure = Number.isNaN(value) ? 0 : value;
      run.sums.push(run.sums[at] + figure);
      run.signedSums.push(run.signedSums[at] + (item.less ? -Math.abs(figure) : figure));
      run.halves.push(run.halves[at] + (figure === 0 ? 0 : this.view.half(item.row, column)));
      run.figures.push(run.figures[at] + (figure === 0 ? 0 : 1));
      run.nils.push(run.nils[at] + (value === 0 ? 1 : 0));
    });
  }

  /** A group starts here, or the rows after a total. */
  mark(): void {
    const from = this.items.length;
    if (this.boundaries.at(-1)?.from !== from) this.boundaries.push({ from, natural: true });
  }

  /** The runs of items up to the last one that a total may be of, nearest first. */
  starts(most: number): RunStart[] {
    const end = this.items.length;
    const marks = this.boundaries.filter(({ from }) => from < end && from > 0).reverse();
    const nearest: RunStart[] = marks.slice(0, most);
    const whole = [{ from: 0, natural: false }];
    const plain = this.items.some(({ less }) => less) ? [{ from: 0, natural: true }] : [];
    return [
      ...nearest,
      ...marks.slice(0, most).map(({ from }) => ({ from, natural: false })),
      ...whole,
      ...plain,
    ];
  }

  run(start: RunStart, i: number): RunSum {
    const { sums, signedSums, halves, figures, nils } = this.running[i];
    const end = this.items.length;
    const of = (list: number[]): number => list[end] - list[start.from];
    return {
      sum: of(start.natural ? sums : signedSums),
      half: of(halves),
      figures: of(figures),
      nils: of(nils),
    };
  }

  /** Takes a run off: its total stands for it from now on. */
  take(from: number): CastItem[] {
    const taken = this.items.splice(from);
    for (const run of this.running) {
      for (const list of Object.values(run) as number[][]) list.length = from + 1;
    }
    this.boundaries = this.boundaries.filter((boundary) => boundary.from < from);
    return taken;
  }
}
