import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '@bestuiver/config';
import { newId } from '@bestuiver/persistence';
import type { Params } from 'nestjs-pino';

const GIVEN_ID = /^[A-Za-z0-9._-]{8,128}$/;

/** One line a request, with an id that also goes out in `X-Request-Id`, into jobs and into problems. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      name: 'api',
      level: config.logLevel,
      genReqId: (request: IncomingMessage, response: ServerResponse) => {
        const given = request.headers['x-request-id'];
        const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : newId();
        response.setHeader('X-Request-Id', id);
        return id;
      },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: withoutToken(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      autoLogging: { ignore: (request: IncomingMessage) => request.url?.startsWith('/health/') ?? false },
    },
  };
}

/** The token in the address of an answer page lets anybody answer: it stays out of the logs. */
const withoutToken = (url: string): string => url.replace(/(\/answers?\/)[^/?]+/, '$1…');
