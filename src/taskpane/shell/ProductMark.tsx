/** Outturn's mark: three bars against a line. Decoration: the name stands beside it. */
export function ProductMark(): JSX.Element {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="5" fill="#0b6a6f" />
      <path d="M7 16h4v10H7zM14 12h4v14h-4zM21 7h4v19h-4z" fill="#fff" />
      <path d="M5 12h22" stroke="#ffc9a3" strokeWidth="2" />
    </svg>
  );
}
