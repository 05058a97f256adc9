import { allFigures, type TableFigure } from './figures';
import type { Line } from './lines';

/** The figures of tables by size, so that an amount can be looked up. */
export class Values {
  private sorted: TableFigure[] | undefined;

  constructor(private readonly lines: readonly Line[]) {}

  /** The figures whose size is within some pounds of an amount, nil left out. */
  near(pounds: number, within: number): TableFigure[] {
    this.sorted ??= this.lines
      .flatMap(allFigures)
      .filter((figure) => figure.pounds !== 0)
      .sort((a, b) => Math.abs(a.pounds) - Math.abs(b.pounds));
    const found: TableFigure[] = [];
    for (let i = this.firstFrom(pounds - within); i < this.sorted.length; i += 1) {
      if (Math.abs(this.sorted[i].pounds) > pounds + within) break;
      found.push(this.sorted[i]);
      if (found.length >= most) break;
    }
    return found;
  }

  private firstFrom(pounds: number): number {
    const figures = this.sorted ?? [];
    let low = 0;
    let high = figures.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Math.abs(figures[middle].pounds) < pounds) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** More figures of one size than this tell nothing. */
const most = 50;
