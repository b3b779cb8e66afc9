import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, type FieldProblem, type Language } from '@bestuiver/domain';
import type { Response } from 'express';
import type { ReaderRequest } from '../access/current-reader';
import { languageOf } from '../access/language';
import { asDomainError, isUnreachable } from './database-errors';
import { httpStatus } from './http-status';
import type { ProblemDto } from './problem.dto';
import { titleOf } from './titles';
import { ValidationProblem } from './validation-problem';
import { wordsOf, type ErrorCode } from './words';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly fields?: readonly FieldProblem[];
}

/** Answers every error as an RFC 9457 problem in the language of the reader; the unknown ones say nothing of inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ReaderRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = refusalOf(error);
    if (refusal.status >= 500) this.log.error(error);
    if (response.headersSent) return void response.end();
    // What is still on its way is not read: the connection ends with the answer instead of waiting for it.
    if (refusal.status === 413) response.setHeader('Connection', 'close');
    const problem = problemOf(refusal, request.reader?.language ?? languageOf(request), request.id);
    response.status(refusal.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

function refusalOf(error: unknown): Refusal {
  const domain = error instanceof DomainError ? error : asDomainError(error);
  if (domain) {
    const { kind, code, params, fields } = domain;
    return { status: httpStatus(kind, code), code, params, fields };
  }
  if (error instanceof ValidationProblem) return { status: 400, code: 'request.invalid', fields: error.fields };
  if (isUnreachable(error)) return { status: 503, code: 'service.unavailable' };
  return refusalOfTransport(statusOf(error));
}

/** Body parser and router errors carry the status themselves. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const TRANSPORT: Readonly<Record<number, ErrorCode>> = {
  400: 'request.malformed',
  404: 'request.unknown_route',
  413: 'request.too_large',
  415: 'request.media_type',
  503: 'service.unavailable',
};

function refusalOfTransport(status: number): Refusal {
  return { status, code: TRANSPORT[status] ?? (status < 500 ? 'request.refused' : 'internal.error') };
}

function problemOf({ status, code, params, fields }: Refusal, language: Language, correlationId: string): ProblemDto {
  return {
    type: `urn:bestuiver:problem:${code}`,
    title: titleOf(status, language),
    status,
    detail: wordsOf(code, params ?? {}, language) ?? titleOf(status, language),
    code,
    correlationId,
    ...(params && Object.keys(params).length > 0 && { params }),
    ...(fields?.length && { errors: fields.map((field) => spoken(field, language)) }),
  };
}

function spoken(
  { pointer, code, params = {} }: FieldProblem,
  language: Language,
): NonNullable<ProblemDto['errors']>[number] {
  return { pointer, code, params, detail: wordsOf(code, params, language) ?? titleOf(400, language) };
}
