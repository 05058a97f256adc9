/** Which headings were found to be which columns. */
export interface HeadingMatches {
  /** Position among the headings, by column key; only those that were found. */
  found: Record<string, number>;
  /** Column keys for which several headings do equally well, with their positions: the user must choose. */
  alike: Record<string, number[]>;
  /** Keys of found columns whose heading is no synonym, but says that column and no other. */
  doubtful: Set<string>;
}
