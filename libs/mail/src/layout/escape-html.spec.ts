import fc from 'fast-check';
import { escapeHtml, html } from './escape-html';

describe('html', () => {
  it('escapes values and nests what it built itself', () => {
    const inner = html`<b>${'<i> & "x"'}</b>`;
    expect(html`<p title="${"'>"}">${inner}${null}${false}${[inner]}${3}</p>`.source).toBe(
      '<p title="&#39;&gt;"><b>&lt;i&gt; &amp; &quot;x&quot;</b><b>&lt;i&gt; &amp; &quot;x&quot;</b>3</p>',
    );
  });

  it('can be undone, so nothing is lost', () => {
    const undo = (text: string): string =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(undo(escapeHtml(text))).toBe(text);
      }),
    );
  });
});
