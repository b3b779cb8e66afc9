const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that was built by `html` and is therefore safe to nest. */
export class Html {
  constructor(readonly source: string) {}
}

/**
 * Text as HTML of plain ASCII: what has a meaning there is escaped, and other letters are written by their number, so
 * that no mail server on the way has to encode them.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|[^\0-~]/gu, (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`);
}

type Value = string | number | Html | readonly Html[] | null | false;

const LINE_END = /\r\n?|\n/g;
const madeParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts of a template with the line ends of mail, made once for each template. */
function partsOf(template: TemplateStringsArray): readonly string[] {
  const parts = madeParts.get(template) ?? template.map((part) => part.replace(LINE_END, '\r\n'));
  madeParts.set(template, parts);
  return parts;
}

/**
 * Template tag: every value is escaped unless this tag built it itself; null and false leave nothing. Texts are put
 * together with `+`, which V8 does without copying them: a mail is copied once, when it is whole.
 */
export function html(template: TemplateStringsArray, ...values: Value[]): Html {
  const parts = partsOf(template);
  let source = parts[0]!;
  for (let i = 0; i < values.length; i += 1) source += write(values[i] ?? null) + parts[i + 1]!;
  return new Html(source);
}

function write(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.reduce((written, item) => written + item.source, '');
}
