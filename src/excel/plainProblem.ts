/** An error whose message is ready for the user: what is wrong, where, and what to do. */
export class PlainProblem extends Error {
  readonly address?: string;

  constructor(message: string, address?: string) {
    super(message);
    this.name = 'PlainProblem';
    this.address = address;
  }
}
