/** A total this small beside the row above it, as a share, is what rounding leaves of figures that cancel out. */
const nearlyNil = 0.001;

/**
 * Whether the row above a total takes away what all others add up to, so that the total is the net position: the contract
 * sum that funds the services. It may be the user's own row as well as ours.
 * @param closing figure of that row, a budget
 * @param total below it
 */
export function closesTable(closing: number, total: number): boolean {
  return closing < 0 && Math.abs(total) <= -closing * nearlyNil;
}
