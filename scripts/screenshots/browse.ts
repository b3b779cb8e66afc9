import type { Browser, Page } from 'playwright-core';

export const PASSWORD = process.env.DEMO_PASSWORD ?? 'screenshots-only';

export type Account = 'company' | 'enterprise' | 'coordinator' | 'area-admin' | 'admin';

export async function json<T>(page: Page, path: string): Promise<T> {
  return (await page.request.get(path, { headers: { Accept: 'application/json' } })).json() as Promise<T>;
}

export const post = async <T>(page: Page, path: string, data: object = {}): Promise<T> => {
  const answer = await page.request.post(`/api/v1/${path}`, { data });
  if (!answer.ok()) throw new Error(`POST ${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as T;
};

/** The newest link in a mail that looks like this, to one address or to any. */
export async function linkInMail(page: Page, like: RegExp, to?: string): Promise<string | null> {
  const { items } = await json<{ items: { to: string; html: string }[] }>(page, '/demo/mailbox');
  const links = items
    .filter((mail) => to === undefined || mail.to.includes(to))
    .map(({ html }) => like.exec(html)?.[0])
    .filter((link) => link !== undefined);
  return links[0] ?? null;
}

export async function open(browser: Browser, base: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 500 ? 844 : 900 },
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  return context.newPage();
}

export async function signIn(page: Page, account: Account): Promise<void> {
  const data = { email: `${account}@demo.example`, password: PASSWORD };
  const answer = await page.request.post('/api/v1/auth/sign-in', { data });
  if (!answer.ok()) throw new Error(`Signing in as ${account} answered ${answer.status()}.`);
}
