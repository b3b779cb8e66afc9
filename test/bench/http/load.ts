import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** One HTTP call. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What one connection asks for, again and again; what it is answered may change what it asks next. */
export interface Lane {
  next(): Call;
  answered?(reply: Reply): void;
}

/** What one round of load measured. */
export interface Round {
  readonly seconds: number;
  /** Milliseconds of every answer, from the first byte out to the last byte in. */
  readonly times: readonly number[];
  /** Answers outside 200-299, and calls without an answer. */
  readonly errors: number;
}

/** Kept-alive connections to one server, as many as there are lanes. */
export class Caller {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  call({ method, path, headers, body }: Call): Promise<Reply> {
    const text = body && JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const outgoing = request(
        `${this.url}${path}`,
        {
          method,
          agent: this.agent,
          headers: {
            accept: 'application/json',
            ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
            ...headers,
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(text);
    });
  }

  /** Every lane calls, waits for the answer, and calls again, until `n` calls were made by all of them together. */
  async round(lanes: readonly Lane[], n: number): Promise<Round> {
    const times: number[] = [];
    let waiting = n;
    let errors = 0;
    const drive = async (lane: Lane): Promise<void> => {
      while (waiting-- > 0) {
        const call = lane.next();
        const begin = performance.now();
        const reply = await this.call(call).catch(() => null);
        times.push(performance.now() - begin);
        if (!reply || reply.status < 200 || reply.status > 299) errors += 1;
        else lane.answered?.(reply);
      }
    };
    const begin = performance.now();
    await Promise.all(lanes.map(drive));
    return { seconds: (performance.now() - begin) / 1000, times, errors };
  }

  close(): void {
    this.agent.destroy();
  }
}
