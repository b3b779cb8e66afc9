import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@bestuiver/domain';
import { MAIL_KINDS, renderMail, type MailKind, type MailParams } from '..';
import { samplesIn } from './samples';

const ROOT = join(__dirname, '../../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** What may stand behind the host of a link: the pages of the web app and the operations of the API. */
const pages = all(read('apps/web/src/app/routes.tsx'), /(?:path: |^ *)'(\/[^']*)',/gm);
const operations = Object.keys((JSON.parse(read('openapi.json')) as { paths: object }).paths);
const patterns = [...pages, ...operations].map((path) => new RegExp(`^${path.replace(/\$\w+|\{\w+\}/g, '[^/]+')}$`));
const leadsSomewhere = (path: string): boolean => patterns.some((pattern) => pattern.test(path.replace(/[?#].*$/, '')));

const webFiles = readdirSync(join(ROOT, 'apps/web/src'), { recursive: true, encoding: 'utf8' });
const anchors = webFiles
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => all(read(join('apps/web/src', file)), /(?:id="|ANCHOR = ')([\w-]+)["']/g));

const COMPOSERS = 'libs/correspondence/src/composers';
const composedPaths = [
  `${COMPOSERS}/../compose-mail.ts`,
  ...readdirSync(join(ROOT, COMPOSERS)).map((file) => `${COMPOSERS}/${file}`),
]
  .flatMap((file) => all(read(file), /[`'](?:\$\{publicUrl\})?(\/[a-z][^`']*)[`']/g))
  .map((path) => path.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'x'));

describe('the links of mails', () => {
  it('are known in number, so that this looks at something', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(composedPaths.length).toBeGreaterThan(15);
  });

  it.each([...new Set(composedPaths)])('lead to a page there is: %s', (path) =>
    expect(leadsSomewhere(path)).toBe(true),
  );

  it.each(LANGUAGES)('lead to a page and a place on it there are, in every sample in %s', (language) => {
    const links = MAIL_KINDS.flatMap((kind) =>
      (samplesIn(language)[kind] as readonly MailParams[MailKind][]).flatMap((params) =>
        all(renderMail(kind, params as never, language).html, /href="(https?:[^"]+)"/g).map((href) => ({ kind, href })),
      ),
    );
    const lost = links.filter(({ href }) => {
      const { pathname, hash } = new URL(href);
      return !leadsSomewhere(pathname) || (hash !== '' && !anchors.includes(hash.slice(1)));
    });
    expect(lost).toEqual([]);
  });
});
