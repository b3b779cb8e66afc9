import type { IncomingMessage } from 'node:http';
import type { Config } from '@bestuiver/config';
import type { Params } from 'nestjs-pino';

/** One line a request, with the id of the request. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      name: 'api',
      level: config.logLevel,
      genReqId: (request: IncomingMessage) => (request as IncomingMessage & { id: string }).id,
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
