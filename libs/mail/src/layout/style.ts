/** Colours of the light page; text on its ground is at least 4.5 to 1. */
const INK = '#1d2b26';
const SOFT = '#50605a';
const GREEN = '#17614a';
const LINE = '#dfe5dd';
const CARD = '#ffffff';
const PAGE = '#f3f5ef';
const PANEL = '#f6f8f3';
const HONEY = '#e9a820';

const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const TEXT = `${FONT}font-size:16px;line-height:25px;color:${INK};`;

const SMALL = `${FONT}font-size:13px;line-height:20px;color:${SOFT};`;

/** Inlined styles: many clients drop a style sheet, Outlook reads only the simplest properties. */
export const STYLE = {
  page: `margin:0;padding:0;width:100%;background-color:${PAGE};`,
  outer: `background-color:${PAGE};padding:24px 12px;`,
  sheet: `width:100%;max-width:600px;background-color:${CARD};border:1px solid ${LINE};border-radius:12px;`,
  band: `height:6px;line-height:6px;font-size:0;background-color:${HONEY};border-radius:12px 12px 0 0;`,
  brand: `${FONT}padding:24px 32px 0;font-size:14px;line-height:20px;font-weight:600;color:${GREEN};`,
  titleCell: 'padding:8px 32px 4px;',
  title: `${FONT}margin:0;font-size:24px;line-height:31px;font-weight:700;color:${INK};`,
  cell: 'padding:12px 32px 0;',
  text: `${TEXT}margin:0;`,
  heading: `${FONT}margin:14px 0 0;font-size:17px;line-height:24px;font-weight:700;color:${INK};`,
  label: `${FONT}padding:10px 16px 8px 0;border-bottom:1px solid ${LINE};font-size:14px;line-height:21px;color:${SOFT};vertical-align:top;width:30%;`,
  value: `${FONT}padding:8px 0 7px;border-bottom:1px solid ${LINE};font-size:16px;line-height:24px;color:${INK};vertical-align:top;`,
  mark: `${FONT}padding:0 10px 6px 0;font-size:16px;line-height:24px;font-weight:700;color:${GREEN};vertical-align:top;width:20px;`,
  point: `${TEXT}padding:0 0 6px;vertical-align:top;`,
  panel: `background-color:${PANEL};border:1px solid ${LINE};border-radius:8px;padding:14px 18px 16px;`,
  panelTitle: `${FONT}margin:0 0 4px;font-size:15px;line-height:22px;font-weight:700;color:${INK};`,
  quote: `${TEXT}border-left:4px solid ${HONEY};padding:2px 0 2px 16px;`,
  buttonCell: `background-color:${GREEN};border-radius:8px;mso-padding-alt:15px 28px;`,
  button: `${FONT}display:inline-block;padding:14px 28px;font-size:17px;line-height:22px;font-weight:700;color:#ffffff;text-decoration:none;border-radius:8px;`,
  link: `${TEXT}color:${GREEN};font-weight:600;text-decoration:underline;`,
  small: `${SMALL}margin:0;`,
  fallback: `${SMALL}margin:10px 0 0;`,
  about: `${SMALL}margin:6px 0 0;`,
  smallLink: `color:${SOFT};text-decoration:underline;word-break:break-all;`,
  signature: `${TEXT}margin:10px 0 0;`,
  footer: `border-top:1px solid ${LINE};padding:18px 0 0;`,
  footerLink: `${FONT}display:inline-block;padding:12px 18px 12px 0;font-size:13px;line-height:20px;color:${SOFT};text-decoration:underline;`,
  hidden:
    'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all;font-size:1px;line-height:1px;color:transparent;',
} as const;

/** What cannot be inlined: narrow screens and dark mode (also the attribute Outlook on the web sets). */
export const STYLE_SHEET = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'a{overflow-wrap:anywhere}',
  '@media (max-width:480px){',
  '.pad{padding-left:20px!important;padding-right:20px!important}.outer{padding:0!important}',
  '.sheet{border-radius:0!important;border-left:0!important;border-right:0!important}.band{border-radius:0!important}',
  '.title{font-size:22px!important;line-height:29px!important}',
  '.stack{display:block!important;width:100%!important}.label{padding-bottom:0!important;border-bottom:0!important}',
  '.value{padding-top:1px!important}',
  '.wide{width:100%!important}.wide a{display:block!important;text-align:center!important}',
  '}',
  `@media (prefers-color-scheme:dark){${dark('')}}`,
  dark('[data-ogsc] '),
].join('\r\n');

function dark(scope: string): string {
  const rules: readonly (readonly [selectors: string, style: string])[] = [
    ['.page,.outer', 'background-color:#101613!important'],
    ['.sheet', 'background-color:#19211d!important;border-color:#33403a!important'],
    ['.ink', 'color:#edf2ee!important'],
    ['.soft', 'color:#b3c0b9!important'],
    ['.accent', 'color:#8fd6b8!important'],
    ['.panel', 'background-color:#202b26!important;border-color:#3a4942!important'],
    ['.rule', 'border-color:#33403a!important'],
    ['.fill,.fill a', 'background-color:#8fd6b8!important;color:#0d2019!important'],
  ];
  return rules
    .map(
      ([selectors, style]) =>
        `${selectors
          .split(',')
          .map((s) => scope + s)
          .join(',')}{${style}}`,
    )
    .join('\r\n');
}
