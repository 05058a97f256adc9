import type { ExcelObject } from './excelObject';
import { invalidReference } from './hostError';

/** The objects an add-in keeps between batches, by the id it was given for them. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private last = 0;

  keep(object: ExcelObject): string {
    if (!object.referenceId) {
      this.last += 1;
      object.referenceId = `{reference-${this.last}}`;
    }
    this.kept.set(object.referenceId, object);
    return object.referenceId;
  }

  get(id: string): ExcelObject {
    const object = this.kept.get(id);
    if (!object) throw invalidReference('reference');
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  all(): ExcelObject[] {
    return [...this.kept.values()];
  }
}
