import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
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

describe('the story in a browser', () => {
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
    const page = await context.newPage();
    await page.goto(product.url + path);
    return page;
  };

  const signIn = async (email: string): Promise<Page> => {
    const page = await open('/sign-in');
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(DEMO_PASSWORD);
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
    await page
      .getByLabel('Beschrijf het werk')
      .fill('Wij zoeken een partner die kabelbomen maakt: draden strippen en krimpen, 600 stuks per maand.');
    await page.getByRole('button', { name: 'Toon wat u begrijpt' }).click();
    await page.getByRole('checkbox', { name: /Kabelassemblage/ }).waitFor();
    await look(page, 'company-understood');
    await page.getByLabel('Titel').fill(TITLE);
    await page.getByRole('button', { name: 'Ontwerp maken en aanvullen' }).click();

    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByLabel('Aantal').fill('600');
    await page.getByRole('button', { name: 'Verder' }).click();
    const start = new Date(product.clock.now().getTime() + 70 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(/^Start/).fill(start);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('combobox', { name: /Gemeente/ }).fill('Roeselare');
    await page
      .getByRole('option', { name: /Roeselare/ })
      .first()
      .click();
    await page.getByRole('link', { name: /Nakijken en indienen/ }).click();
    await page.getByText('Alles wat nodig is, staat erin').first().waitFor();
    await look(page, 'company-review');
    await page.getByRole('button', { name: 'Vraag indienen' }).click();
    await page.waitForURL(/\/demands\/[\w-]+$/);
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    demandPath = new URL(page.url()).pathname;
    await page.context().close();
  });

  it('lets a coordinator open it, read why, and send a proposal', async () => {
    const page = await signIn('coordinator@demo.example');
    await page.goto(product.url + demandPath);
    await page.getByRole('button', { name: 'Vraag openzetten' }).click();
    await until('the demand is matched', async () => {
      await page.goto(`${product.url}${demandPath}/matches`);
      await page.getByRole('heading', { name: 'Kandidaten', level: 1 }).waitFor();
      return (await page.getByRole('article').count()) > 0;
    });
    const [first] = await page.getByRole('article').all();
    await first!.getByText('Waarom deze score?').first().click();
    await look(page, 'coordinator-board');
    await first!.getByRole('button', { name: /Voorstel maken/ }).click();
    await page.getByText('Dit is precies wat vertrekt.').waitFor();
    await look(page, 'coordinator-preview');
    await page.getByRole('button', { name: 'Voorstel versturen' }).click();
    await page.getByText('Bij de onderneming').first().waitFor();
    await page.context().close();
  });

  it('lets the provider say yes on a phone with the keyboard alone, without knowing the company', async () => {
    const page = await open(await answerLink(/^Past deze opdracht bij u/), 390);
    await page.getByRole('heading', { name: 'Past deze opdracht bij u?', level: 1 }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(COMPANY);
    await look(page, 'provider-answer');
    await tabTo(page, 'Ja, we hebben interesse');
    await page.keyboard.press('Enter');
    await page.getByText('Bedankt voor uw antwoord').waitFor();
    await look(page, 'provider-thanks');
    await page.context().close();
  });

  it('lets the company say yes, and introduces both', async () => {
    const page = await open(await answerLink(/^We vonden een mogelijke partner/), 390);
    await page.getByRole('button', { name: 'Ja, we hebben interesse' }).click();
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

/** Presses Tab until the control with that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.textContent')) === name) return;
  }
  throw new Error(`no Tab leads to "${name}"`);
}
