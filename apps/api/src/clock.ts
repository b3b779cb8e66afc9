import { Injectable } from '@nestjs/common';
import { brusselsDay, type IsoDate } from '@bestuiver/domain';

/** The time outside; tests put another one in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in Brussels. */
  today(): IsoDate {
    return brusselsDay(this.now());
  }
}
