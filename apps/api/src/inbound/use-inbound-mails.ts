import { createHash, timingSafeEqual } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@bestuiver/config';
import { largestMail } from '@bestuiver/correspondence';
import { raw, type NextFunction, type Request, type Response } from 'express';
import { refuse } from '../errors/refuse';
import { API_PREFIX } from '../http/prefix';

/** Mail by HTTP: whoever does not know the secret is turned away before a byte of the mail is read. */
export function useInboundMails(app: NestExpressApplication, { inbound, attachments }: Config): void {
  const guard = (request: Request, _: Response, next: NextFunction): void => {
    if (inbound?.secret === undefined) return next(refuse('not-found', 'inbound.closed'));
    const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    next(isSame(given, inbound.secret) ? undefined : refuse('unauthenticated', 'inbound.secret'));
  };
  const body = raw({ type: 'message/rfc822', limit: largestMail(attachments) });
  app.use(`/${API_PREFIX}/inbound/mails`, guard, body);
}

/** Hashes have one length: how long the comparison takes says nothing about the secret. */
function isSame(given: string, secret: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
