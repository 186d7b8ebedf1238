/** The sign of the product: a vertebra of light. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 28 44" aria-hidden="true">
      <defs>
        <linearGradient id="mark-light" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#3fe0a5" />
          <stop offset="1" stopColor="#86aeff" />
        </linearGradient>
      </defs>
      <rect width="28" height="44" rx="12" fill="url(#mark-light)" />
    </svg>
  );
}
