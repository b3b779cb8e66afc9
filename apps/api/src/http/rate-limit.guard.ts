import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerLimitDetail,
  type ThrottlerModuleOptions,
  type ThrottlerRequest,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import type { Config } from '@bestuiver/config';
import { CONFIG } from '../config.token';
import { refuse } from '../errors/refuse';
import { RATE_LIMIT, type RateLimitName } from './rate-limit';

/** Limits of one address over all routes that share a limit; counted per process. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super(options, storage, reflector);
  }

  protected override handleRequest(request: ThrottlerRequest): Promise<boolean> {
    return super.handleRequest({ ...request, limit: this.limitOf(this.nameOf(request.context)) });
  }

  protected override generateKey(context: ExecutionContext, address: string): string {
    return `${this.nameOf(context) ?? 'general'}:${address}`;
  }

  protected override throwThrottlingException(_: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    throw refuse('rate-limited', 'request.too_many', { seconds: detail.timeToBlockExpire || detail.timeToExpire });
  }

  private nameOf(context: ExecutionContext): RateLimitName | undefined {
    return this.reflector.get<RateLimitName | undefined>(RATE_LIMIT, context.getHandler());
  }

  private limitOf(name: RateLimitName | undefined): number {
    const { perMinute, signInPerMinute, publicPerMinute } = this.config.throttle;
    if (name === 'signIn') return signInPerMinute;
    return name === 'public' ? publicPerMinute : perMinute;
  }
}
