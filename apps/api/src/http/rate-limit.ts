import { SetMetadata } from '@nestjs/common';

/** Which limit of the configuration a route counts against; the general one when it names none. */
export type RateLimitName = 'signIn' | 'public';

export const RATE_LIMIT = 'rate-limit';
export const RateLimit = (name: RateLimitName): MethodDecorator => SetMetadata(RATE_LIMIT, name);
