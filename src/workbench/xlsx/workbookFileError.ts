/** A file that cannot be opened. The message is for the person who chose it: what is wrong and what to do. */
export class WorkbookFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WorkbookFileError';
  }
}
