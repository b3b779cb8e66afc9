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
