import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { open, signIn, type Account } from './screenshots/browse';
import { DESKS, PUBLIC, type Shot } from './screenshots/pages';
import { startProduct } from './screenshots/product';
import { prepare } from './screenshots/scenes';

/**
 * `npm run screenshots`: every page at 1280 and 390 pixels wide into test-output/screenshots, each checked with axe and
 * for sideways scrolling; fails on any finding. Uses the product at BASE_URL, or starts one of its own with new data.
 * It posts a demand, sends a proposal and drafts another, so that every page has something to show.
 * ONLY limits it to pages whose name holds that text.
 */
const OUT = join(__dirname, '../test-output/screenshots');
const WIDTHS = [1280, 390];
const ONLY = process.env.ONLY ?? '';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules, iframes: false }),
    RULES,
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []),
  ];
}

async function take(page: Page, shot: Shot, width: number): Promise<string[]> {
  const path = typeof shot.path === 'string' ? shot.path : await shot.path(page);
  if (path === null) return ['there is nothing to show on this page'];
  const broken: string[] = [];
  const note = (error: Error): void => void broken.push(`script error: ${error.message}`);
  page.on('pageerror', note);
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await shot.before?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(OUT, `${shot.name}-${width}.png`), fullPage: true });
  const found = await findings(page);
  page.off('pageerror', note);
  return [...broken, ...found];
}

async function run(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  const product = process.env.BASE_URL ? { base: process.env.BASE_URL, stop: async () => {} } : await startProduct();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  let bad = 0;
  let taken = 0;
  const desk = async (page: Page, shots: readonly Shot[], width: number): Promise<void> => {
    for (const shot of shots.filter(({ name }) => name.includes(ONLY))) {
      const found = await take(page, shot, width).catch((error: Error) => [error.message.split('\n')[0] ?? 'failed']);
      taken += 1;
      bad += found.length;
      for (const line of found) console.log(`${shot.name} ${width}: ${line}`);
    }
  };
  try {
    await prepare(browser, product.base);
    for (const width of WIDTHS) {
      const visitor = await open(browser, product.base, width);
      await desk(visitor, PUBLIC, width);
      await visitor.context().close();
      for (const account of Object.keys(DESKS) as Account[]) {
        const page = await open(browser, product.base, width);
        await signIn(page, account);
        await desk(page, DESKS[account], width);
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await product.stop();
  }
  console.log(`${taken} screenshots, ${bad} findings`);
  return bad === 0 ? 0 : 1;
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
