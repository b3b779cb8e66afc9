/** A cell of the comb with a flight that leaves it. */
export function BrandMark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 1.5 28.6 8.7v14.6L16 30.5 3.4 23.3V8.7z" fill="none" stroke="#f4b942" strokeWidth="2.2" />
      <path
        d="M9.5 21.5c0-7 4-11 13.5-11-1 7.5-5 11-11 11"
        fill="none"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="9.7" cy="22.4" r="2.6" fill="#f4b942" />
    </svg>
  );
}
