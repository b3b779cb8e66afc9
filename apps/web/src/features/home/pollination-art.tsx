import classes from './home.module.css';

const cell = (x: number, y: number, r = 58) =>
  [0, 60, 120, 180, 240, 300]
    .map((degrees) => ((degrees - 90) * Math.PI) / 180)
    .map((angle) => `${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`)
    .join(' ');

const LINE = {
  fill: 'none',
  stroke: '#0e433b',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Workplaces as cells of a comb (factory, packed boxes, garden, workbench), joined by the flight of a bee. */
export function PollinationArt({ label }: { readonly label: string }) {
  return (
    <svg className={classes.art} viewBox="0 0 440 380" role="img" aria-label={label}>
      <polygon points={cell(108, 96)} fill="#dbebe5" />
      <polygon points={cell(216, 96)} fill="none" stroke="#92c1b2" strokeWidth="2.5" />
      <polygon points={cell(324, 96)} fill="#fdeec4" />
      <polygon points={cell(162, 190)} fill="none" stroke="#92c1b2" strokeWidth="2.5" />
      <polygon points={cell(270, 190)} fill="none" stroke="#92c1b2" strokeWidth="2.5" />
      <polygon points={cell(108, 284)} fill="#fdeec4" />
      <polygon points={cell(216, 284)} fill="none" stroke="#92c1b2" strokeWidth="2.5" />
      <polygon points={cell(324, 284)} fill="#dbebe5" />

      <g {...LINE}>
        <path d="M80 120V92l18 10V92l18 10V80h20v40z" />
        <path d="M126 80V66" />
        <path d="M90 120v-8m14 8v-8" />
      </g>
      <g {...LINE}>
        <path d="M298 98h24v22h-24zM326 98h24v22h-24zM312 72h24v22h-24z" />
        <path d="M310 98v7m28-7v7m-14-33v7" />
      </g>
      <g {...LINE}>
        <path d="M108 312v-34" />
        <path d="M108 284c-20 0-24-14-24-20 16 0 24 8 24 20zM108 276c0-14 8-22 24-22 0 12-8 22-24 22z" />
        <path d="M88 312h40" />
      </g>
      <g {...LINE}>
        <path d="M294 278h60M302 278v28m44-28v28" />
        <path d="M312 270l12-20 8 5-12 19z" />
        <path d="M336 264h14" />
      </g>

      <path
        d="M142 96c44-52 96-38 92 20s-70 60-58 118 96 74 118 52"
        fill="none"
        stroke="#936107"
        strokeWidth="3.5"
        strokeDasharray="1 11"
        strokeLinecap="round"
      />
      <g transform="translate(236 132) rotate(68)">
        <ellipse
          cx="-6"
          cy="-15"
          rx="9"
          ry="14"
          fill="#fff"
          stroke="#0e433b"
          strokeWidth="2.5"
          transform="rotate(-24 -6 -15)"
        />
        <ellipse
          cx="8"
          cy="-14"
          rx="8"
          ry="12"
          fill="#fff"
          stroke="#0e433b"
          strokeWidth="2.5"
          transform="rotate(18 8 -14)"
        />
        <ellipse cx="0" cy="0" rx="21" ry="13" fill="#f4b942" stroke="#0e433b" strokeWidth="2.5" />
        <path d="M-7-12v24M3-13v26" stroke="#0e433b" strokeWidth="5" />
        <circle cx="14" cy="-2" r="2.4" fill="#0e433b" />
      </g>
    </svg>
  );
}
