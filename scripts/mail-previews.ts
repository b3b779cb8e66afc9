/**
 * Renders every mail kind in every language with the samples of the mail library and photographs the pages at 600 and
 * 375 pixels, light and dark, into test-output/mails. Needs chromium on the path, or its place in CHROMIUM.
 *
 * node -r @swc-node/register scripts/mail-previews.ts [kind,kind] [language,language]
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@bestuiver/domain';
import { MAIL_KINDS, renderMail, type MailKind, type MailParams } from '@bestuiver/mail';
import { chromium, type Browser } from 'playwright-core';
import { samplesIn } from '../libs/mail/src/samples/samples';

const TARGET = 'test-output/mails';
const WIDTHS = [600, 375];
const SCHEMES = ['light', 'dark'] as const;
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

async function photograph(browser: Browser, name: string, html: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme });
      await page.setContent(html);
      await page.screenshot({ path: join(TARGET, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}

async function main(): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS.split(' ') });
  let mails = 0;
  for (const language of chosen<Language>(process.argv[3], LANGUAGES)) {
    for (const kind of chosen<MailKind>(process.argv[2], MAIL_KINDS)) {
      const samples = samplesIn(language)[kind] as readonly MailParams[MailKind][];
      for (const [i, params] of samples.entries()) {
        const name = `${kind}-${i + 1}-${language}`;
        const { subject, html, text } = renderMail(kind, params as never, language);
        await writeFile(join(TARGET, `${name}.html`), html);
        await writeFile(join(TARGET, `${name}.txt`), `${subject}\n\n${text}`);
        await photograph(browser, name, html);
        mails += 1;
      }
    }
  }
  await browser.close();
  console.log(`${mails} mails, ${mails * WIDTHS.length * SCHEMES.length} pictures in ${TARGET}`);
}

void main();
