/** Cells of a sheet. */
export interface Cells {
  sheetName: string;
  /** Without its sheet: `A3:H12`. */
  address: string;
}

/** The cells an address means: `'Children''s homes'!A3:H12`, or `A3:H12` on the sheet given. */
export function cellsAt(address: string, sheetName: string): Cells {
  const end = address.lastIndexOf('!');
  if (end < 0) return { sheetName, address };
  const sheet = address.slice(0, end);
  const quoted = /^'(.*)'$/s.exec(sheet);
  return {
    sheetName: quoted ? quoted[1].replaceAll("''", "'") : sheet,
    address: address.slice(end + 1),
  };
}

/** An address as people read it, without the quotes that formulas need: `Children's homes!A3:H12`. */
export function addressText(address: string): string {
  const cells = cellsAt(address, '');
  return cells.sheetName ? `${cells.sheetName}!${cells.address}` : cells.address;
}
