import { addDays, type IsoDate } from '@bestuiver/domain';
import { stableId } from '../stable-id';

export const organisationId = (key: string): string => stableId(`organisation:${key}`);
export const establishmentId = (key: string): string => stableId(`establishment:${key}`);
export const capabilityId = (key: string): string => stableId(`capability:${key}`);
export const demandId = (key: string): string => stableId(`demand:${key}`);
export const personId = (email: string): string => stableId(`person:${email}`);

/** The account that entered and verified things in the demo. */
export const CURATOR = 'coordinator@demo.example';

/** Nine in the morning (UTC) of a day so many days before or after another. */
export const instantOn = (today: IsoDate, day: number): Date => new Date(`${addDays(today, day)}T09:00:00Z`);
