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

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

type Value = string | number | Html | readonly Html[] | null | false;

/** Template tag: every value is escaped unless this tag built it itself; null and false leave nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  const written = parts.map((part, i) => (i < values.length ? part + write(values[i] ?? null) : part));
  return new Html(written.join(''));
}

function write(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map((item) => item.source).join('');
}
