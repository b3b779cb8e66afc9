/**
 * Renders every mail kind in every language with the samples of the mail library and photographs the pages at 600 and
 * 375 pixels, light and dark, into test-output/mails. With `--sheets` it lays the languages of each mail side by side in
 * one picture instead, light at 600 pixels and dark at 375, below the subject and the preheader as mailboxes list them.
 * Needs chromium on the path, or its place in CHROMIUM.
 *
 * node -r @swc-node/register scripts/mail-previews.ts [--sheets] [kind,kind] [language,language]
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@bestuiver/domain';
import { MAIL_KINDS, renderMail, type MailKind, type MailParams, type RenderedMail } from '@bestuiver/mail';
import { chromium, type Browser } from 'playwright-core';
import { samplesIn } from '../libs/mail/src/samples/samples';

const TARGET = 'test-output/mails';
const WIDTHS = [600, 375];
const SCHEMES = ['light', 'dark'] as const;
const SHEETS = [
  [600, 'light'],
  [375, 'dark'],
] as const;
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

function chosen<T extends string>(argument: string | undefined, all: readonly T[]): readonly T[] {
  return argument ? all.filter((one) => argument.split(',').includes(one)) : all;
}

function chromiumPath(): string {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (!found) throw new Error('No chromium found; install it or set CHROMIUM to its place.');
  return found;
}

async function photograph(browser: Browser, name: string, html: string): Promise<number> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme });
      await page.setContent(html);
      await page.screenshot({ path: join(TARGET, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
  return WIDTHS.length * SCHEMES.length;
}

interface Preview {
  readonly name: string;
  readonly language: Language;
  readonly mail: RenderedMail;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The same mail in every language side by side, as mailboxes list it and as it opens. */
async function photographSheet(
  browser: Browser,
  name: string,
  previews: readonly Preview[],
  [width, colorScheme]: (typeof SHEETS)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: previews.length * (width + 8), height: 700 }, colorScheme });
  const columns = previews.map(
    ({ mail: { subject, preheader, html } }) =>
      `<div style="width:${width}px"><p style="height:4.5em;margin:4px 12px;font:14px/1.4 sans-serif"><b>${escaped(subject)}</b><br>${escaped(preheader)}</p>` +
      `<iframe style="border:0;width:${width}px" srcdoc="${escaped(html)}" onload="this.style.height=this.contentDocument.documentElement.scrollHeight+'px'"></iframe></div>`,
  );
  await page.setContent(`<body style="margin:0;display:flex;gap:8px;background:#c9cfca">${columns.join('')}</body>`);
  await page.screenshot({ path: join(TARGET, `${name}-sheet-${width}-${colorScheme}.png`), fullPage: true });
  await page.close();
}

function previewsOf(kind: MailKind, languages: readonly Language[]): Preview[][] {
  const perLanguage = languages.map((language) =>
    (samplesIn(language)[kind] as readonly MailParams[MailKind][]).map((params, i) => ({
      name: `${kind}-${i + 1}`,
      language,
      mail: renderMail(kind, params as never, language),
    })),
  );
  return (perLanguage[0] ?? []).map((_, i) => perLanguage.flatMap((previews) => previews[i] ?? []));
}

async function main(): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  const wantsSheets = process.argv.includes('--sheets');
  const [kinds, languages] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS.split(' ') });
  let mails = 0;
  let pictures = 0;
  for (const kind of chosen<MailKind>(kinds, MAIL_KINDS)) {
    for (const previews of previewsOf(kind, chosen<Language>(languages, LANGUAGES))) {
      for (const { name, language, mail } of previews) {
        await writeFile(join(TARGET, `${name}-${language}.html`), mail.html);
        await writeFile(join(TARGET, `${name}-${language}.txt`), `${mail.subject}\n\n${mail.text}`);
        if (!wantsSheets) pictures += await photograph(browser, `${name}-${language}`, mail.html);
      }
      const [first] = previews;
      if (wantsSheets && first) {
        for (const sheet of SHEETS) await photographSheet(browser, first.name, previews, sheet);
        pictures += SHEETS.length;
      }
      mails += previews.length;
    }
  }
  await browser.close();
  console.log(`${mails} mails, ${pictures} pictures in ${TARGET}`);
}

void main();
