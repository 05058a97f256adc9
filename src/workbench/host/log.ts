/** What is remembered of a request of the add-in. */
export interface RequestRecord {
  readonly number: number;
  /** What was done, in order: `method getRange`, `set values`, `load`. */
  readonly actions: readonly string[];
  readonly milliseconds: number;
  readonly error?: { readonly code: string; readonly message: string; readonly location: string };
}

const KEPT = 200;

/** The requests the add-in made, newest last, for the status line and for tests that count round trips. */
export class HostLog {
  /** Requests since the start, or since `clear`. */
  requests = 0;
  entries: RequestRecord[] = [];
  /** The last error in words, e.g. `AccessDenied: You cannot perform the requested operation. (Range.values)`. */
  lastError: string | undefined;
  private readonly listeners = new Set<() => void>();

  add(record: Omit<RequestRecord, 'number'>): void {
    this.requests += 1;
    this.entries = [...this.entries, { number: this.requests, ...record }].slice(-KEPT);
    if (record.error) {
      const { code, message, location } = record.error;
      this.lastError = location ? `${code}: ${message} (${location})` : `${code}: ${message}`;
    }
    this.listeners.forEach((listener) => listener());
  }

  clear(): void {
    this.requests = 0;
    this.entries = [];
    this.lastError = undefined;
    this.listeners.forEach((listener) => listener());
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
