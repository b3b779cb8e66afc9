import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { SLUG } from '../fields/shapes';

/** The id of an activity in a path; what has another form names nothing. */
@Injectable()
export class ActivityId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (value.length > 100 || !SLUG.shape.test(value)) throw refuse('not-found', 'object.not_found');
    return value;
  }
}
