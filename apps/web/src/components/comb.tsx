/** Three cells of a comb with a dotted flight between them: the sign for "nothing here yet". */
export function Comb({ size = 64 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 96 96" aria-hidden="true">
      <path d="M28 14 44 23v18L28 50 12 41V23z" fill="#dbebe5" stroke="#1f6353" strokeWidth="2" />
      <path d="M66 32 82 41v18L66 68 50 59V41z" fill="#fff8e5" stroke="#936107" strokeWidth="2" />
      <path d="M34 58 48 66v16L34 90 20 82V66z" fill="none" stroke="#7c857f" strokeWidth="2" strokeDasharray="4 4" />
      <path
        d="M32 30c10-14 30-12 34 14"
        fill="none"
        stroke="#1b2a27"
        strokeWidth="2"
        strokeDasharray="2 5"
        strokeLinecap="round"
      />
      <circle cx="66" cy="47" r="4" fill="#e3a021" />
    </svg>
  );
}
