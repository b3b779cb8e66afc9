import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { DEMO_PASSWORD } from '../support/database';
import { startProduct, type Product } from '../support/product';
import { until } from '../support/until';

const TITLE = 'Draden strippen en krimpen';
const COMPANY = 'Agrimec Deprez';
const PICTURES = join(__dirname, '../../test-output/browser');

interface Findings {
  violations: { id: string; nodes: { html: string }[] }[];
}

jest.setTimeout(240_000);

/** For a machine that has much else to do. */
const PATIENCE_MS = 90_000;

describe('the story in a browser, by keyboard alone', () => {
  let product: Product;
  let browser: Browser;
  let demandPath: string;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    product = await startProduct('postgres');
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const open = async (path: string, width = 1280): Promise<Page> => {
    const context = await browser.newContext({ locale: 'nl-BE', viewport: { width, height: 900 } });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.goto(product.url + path);
    return page;
  };

  const signIn = async (email: string): Promise<Page> => {
    const page = await open('/sign-in');
    await type(page.getByLabel('E-mailadres'), email);
    await type(page.getByLabel('Wachtwoord', { exact: true }), DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('sign-in'));
    return page;
  };

  /** A picture of the page, which has nothing axe would change and does not scroll sideways. */
  const look = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<Findings>('axe.run({ resultTypes: ["violations"] })');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  };

  /** The link to the answer page in a mail the server took. */
  const answerLink = (subject: RegExp): Promise<string> =>
    until(`a mail ${subject} came`, () => {
      const mail = product.sink.mails.find((one) => subject.test(one.subject) && one.text.includes(TITLE));
      return mail && /\/answer\/[\w-]+/.exec(mail.text)?.[0];
    });

  it('lets a company turn its own words into a demand', async () => {
    const page = await signIn('company@demo.example');
    await page.goto(`${product.url}/demands/new`);
    await type(
      page.getByLabel('Beschrijf het werk'),
      'Wij zoeken een partner die kabelbomen maakt: draden strippen en krimpen, 600 stuks per maand.',
    );
    await press(page.getByRole('button', { name: 'Toon wat u begrijpt' }));
    await page.getByRole('checkbox', { name: /Kabelassemblage/ }).waitFor();
    await look(page, 'company-understood');
    await type(page.getByLabel('Titel'), TITLE);
    await press(page.getByRole('button', { name: 'Ontwerp maken en aanvullen' }));

    await press(page.getByRole('button', { name: 'Verder' }));
    await type(page.getByLabel('Aantal'), '600');
    await press(page.getByRole('button', { name: 'Verder' }));
    const start = new Date(product.clock.now().getTime() + 70 * 86_400_000).toISOString().slice(0, 10);
    await type(page.getByLabel(/^Start/), start);
    await press(page.getByRole('button', { name: 'Verder' }));
    await type(page.getByRole('combobox', { name: /Gemeente/ }), 'Roeselare');
    await page
      .getByRole('option', { name: /Roeselare/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(page.getByRole('link', { name: /Nakijken en indienen/ }));
    await page.getByText('Alles wat nodig is, staat erin').first().waitFor();
    await look(page, 'company-review');
    await press(page.getByRole('button', { name: 'Vraag indienen' }));
    await page.waitForURL(/\/demands\/[\w-]+$/);
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    demandPath = new URL(page.url()).pathname;
    await page.context().close();
  });

  it('lets a coordinator open it, read why, and send a proposal', async () => {
    const page = await signIn('coordinator@demo.example');
    await page.goto(product.url + demandPath);
    await press(page.getByRole('button', { name: 'Vraag openzetten' }));
    await until('the demand is matched', async () => {
      await page.goto(`${product.url}${demandPath}/matches`);
      await page.getByRole('heading', { name: 'Kandidaten', level: 1 }).waitFor();
      return (await page.getByRole('article').count()) > 0;
    });
    const [first] = await page.getByRole('article').all();
    await press(first!.locator('summary').first());
    await look(page, 'coordinator-board');
    await press(first!.getByRole('button', { name: /Voorstel maken/ }));
    await page.getByText('Dit is precies wat vertrekt.').waitFor();
    await look(page, 'coordinator-preview');
    await press(page.getByRole('button', { name: 'Voorstel versturen' }));
    await page.getByText('Bij de onderneming').first().waitFor();
    await page.context().close();
  });

  it('lets the provider say yes on a phone, without knowing the company', async () => {
    const page = await open(await answerLink(/^Past deze opdracht bij u/), 390);
    await page.getByRole('heading', { name: 'Past deze opdracht bij u?', level: 1 }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(COMPANY);
    await look(page, 'provider-answer');
    await press(page.getByRole('button', { name: 'Ja, we hebben interesse' }));
    await page.getByText('Bedankt voor uw antwoord').waitFor();
    await look(page, 'provider-thanks');
    await page.context().close();
  });

  it('lets the company say yes, and introduces both', async () => {
    const page = await open(await answerLink(/^We vonden een mogelijke partner/), 390);
    await press(page.getByRole('button', { name: 'Ja, we hebben interesse' }));
    await page.getByText('Bedankt voor uw antwoord').waitFor();
    await look(page, 'company-thanks');
    const introductions = await until('both are introduced', () => {
      const mails = product.sink.mails.filter(
        ({ subject, text }) => /^Maak kennis/.test(subject) && text.includes(TITLE),
      );
      return mails.length >= 3 && mails;
    });
    for (const { text } of introductions) expect(text).toContain(COMPANY);
    await page.context().close();
  });
});

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
async function tabTo(control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${String(control)}`);
}

async function press(control: Locator): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press('Enter');
}

/** Replaces what stands in the field. */
async function type(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  await field.fill(text);
}
