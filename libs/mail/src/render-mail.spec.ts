import { LANGUAGES, type Language } from '@bestuiver/domain';
import fc from 'fast-check';
import { MAIL_KINDS, renderMail, type MailKind, type MailParams } from '.';
import { samplesIn } from './samples/samples';

const everySample = LANGUAGES.flatMap((language) =>
  MAIL_KINDS.flatMap((kind) =>
    (samplesIn(language)[kind] as readonly MailParams[MailKind][]).map((params, i) => ({
      name: `${kind} ${i + 1} in ${language}`,
      kind,
      language,
      params,
    })),
  ),
);

const addressesIn = (text: string): string[] => [...new Set(text.match(/https:\/\/[^\s"<>]+/g))].sort();
const hrefsIn = (html: string): string[] =>
  [
    ...new Set([...html.matchAll(/href="(http[^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))),
  ].sort();

describe('renderMail', () => {
  describe.each(everySample)('$name', ({ kind, language, params }) => {
    const mail = renderMail(kind, params as never, language);

    it('has a subject of one line that fits', () => {
      expect([...mail.subject].length).toBeLessThanOrEqual(90);
      expect(mail.subject).not.toMatch(/[\r\n]|…/);
    });

    it('leaves no placeholder open', () => {
      for (const written of [mail.subject, mail.preheader, mail.text, mail.html]) {
        expect(written).not.toMatch(/undefined|null(?!;)|NaN|Invalid Date|\[object|\$\{|\{\{|:\/\/undefined/);
      }
    });

    it('carries the same links in text and in HTML', () => {
      expect(hrefsIn(mail.html)).toEqual(addressesIn(mail.text));
      expect(hrefsIn(mail.html).length).toBeGreaterThan(0);
    });

    it('says who sends it, why, and how to choose what comes', () => {
      expect(mail.text).toContain(params.areaName);
      expect(mail.text).toMatch(
        /Waarom u deze mail krijgt:|Pourquoi vous recevez cet e-mail\s:|Why you get this mail:/,
      );
      expect(mail.text).toContain(params.preferencesUrl);
    });
  });

  it.each(MAIL_KINDS)('writes %s in Dutch as agreed', (kind) => {
    const written = (samplesIn('nl')[kind] as readonly MailParams[MailKind][]).map((params) => {
      const { subject, preheader, text } = renderMail(kind, params as never, 'nl');
      return `${subject}\n(${preheader})\n\n${text}`;
    });
    expect(written.join('\n==========\n\n')).toMatchSnapshot();
  });

  it('lays out the HTML as agreed', () => {
    expect(renderMail('proposal_to_provider', samplesIn('nl').proposal_to_provider[0], 'nl').html).toMatchSnapshot();
  });

  it('never names the company to a provider nor the provider to a company before both agreed', () => {
    for (const language of LANGUAGES) {
      const samples = samplesIn(language);
      const { company, provider } = samples.introduction[0];
      expect(renderMail('proposal_to_provider', samples.proposal_to_provider[0], language).html).not.toContain(
        company.organisationName,
      );
      expect(renderMail('proposal_to_company', samples.proposal_to_company[0], language).html).not.toContain(
        provider.organisationName,
      );
    }
  });

  it('announces itself as automatic and offers one-click unsubscribing where an address is given', () => {
    const samples = samplesIn('nl');
    expect(renderMail('proposal_to_provider', samples.proposal_to_provider[0], 'nl').headers).toMatchObject({
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': '<https://bestuiver.example/api/v1/unsubscriptions/Zk3vQ0m9yT7cXw2LhR5dPa>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(renderMail('introduction', samples.introduction[0], 'nl').headers).not.toHaveProperty('List-Unsubscribe');
  });

  it.each(['javascript:alert(1)', '/demands/1', 'data:text/html,x', 'ftp://bestuiver.example', ''])(
    'refuses the link %j',
    (demandUrl) => {
      const [params] = samplesIn('nl').demand_open;
      expect(() => renderMail('demand_open', { ...params, demandUrl }, 'nl')).toThrow(RangeError);
    },
  );
});

describe('renderMail with an empty note', () => {
  it.each(['next_candidate', 'provider_answered'] as const)('shows %s as if nobody wrote one', (kind) => {
    for (const language of LANGUAGES) {
      const [params] = samplesIn(language)[kind];
      expect(renderMail(kind, { ...params, note: '' }, language)).toEqual(
        renderMail(kind, { ...params, note: null }, language),
      );
    }
  });
});

describe('renderMail with hostile params', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></td></table>',
    '<!--[if mso]><b>',
    '&lt;b&gt;',
    'a\r\nBcc: everyone@example.org\r\n\r\nbody',
    'a\u2028b\u0000c\u202egnp.exe',
    '\ud800',
    '${title} {{title}} %s $& $1',
  ];
  const hostile = fc.oneof(
    fc.constantFrom(...attacks),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.tuple(fc.constantFrom(...attacks), fc.string()).map((two) => two.join(' ')),
  );
  const tagsOf = (html: string): string[] => html.match(/<[a-z/!][^>]*>/gi) ?? [];
  const shape = (html: string): number[] =>
    ['table', 'a', 'p', 'script', 'img'].map(
      (tag) => tagsOf(html).filter((found) => new RegExp(`^<${tag}\\b`, 'i').test(found)).length,
    );

  it.each(MAIL_KINDS)('adds no tag, attribute or header line to %s', (kind) => {
    const [params] = samplesIn('nl')[kind] as readonly MailParams[MailKind][];
    const honest = renderMail(kind, params as never, 'nl');
    fc.assert(
      fc.property(hostile, fc.constantFrom<Language>(...LANGUAGES), (attack, language) => {
        const mail = renderMail(kind, poisoned(params, attack) as never, language);
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect([...mail.subject].length).toBeLessThanOrEqual(90);
        expect(mail.html).not.toMatch(/<script|<img|onerror=alert\(1\)>|<!--\[if mso\]><b>/i);
        for (const character of ['\u0000', '\u202e']) expect(mail.html).not.toContain(character);
        expect(tagsOf(mail.html).filter((tag) => /\son\w+\s*=/i.test(tag))).toEqual([]);
        expect(shape(mail.html).slice(3)).toEqual([0, 0]);
        expect(shape(mail.html)[0]).toBe(shape(honest.html)[0]);
        expect(Object.values(mail.headers).join('')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 40 },
    );
  });
});

/** The same params with every text but links, days and choices replaced. */
function poisoned(value: unknown, attack: string): unknown {
  if (typeof value === 'string') {
    const fixed = /^(https:|\d{4}-\d\d-\d\d$|[a-z]+(_[a-z]+)*$)/.test(value);
    return fixed ? value : attack;
  }
  if (Array.isArray(value)) return value.map((item) => poisoned(item, attack));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poisoned(item, attack)]));
}
