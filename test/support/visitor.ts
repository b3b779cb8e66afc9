export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** Somebody at a browser or a program: sends JSON, keeps the session cookie. */
export class Visitor {
  private cookie: string | undefined;

  constructor(private readonly url: string) {}

  async signIn(email: string, password: string): Promise<this> {
    const { status } = await this.post('/auth/sign-in', { email, password });
    if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
    return this;
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T = Record<string, unknown>>(path: string, body?: object): Promise<Answer<T>> {
    return this.send('POST', path, body);
  }

  put<T = Record<string, unknown>>(path: string, body?: object): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  /** The answer of a call that has to succeed. Throws with the problem otherwise. */
  async done<T = Record<string, unknown>>(answer: Promise<Answer<T>>): Promise<T> {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`expected success, got ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  private async send<T>(method: string, path: string, body?: object): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...(this.cookie && { cookie: this.cookie }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0];
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as T };
  }
}
