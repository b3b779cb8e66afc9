import { notifyOfOffer } from '@bestuiver/correspondence';
import { addDays } from '@bestuiver/domain';
import { Certificate, Recognition } from '@bestuiver/persistence';
import { Between, type FindOperator } from 'typeorm';
import { stageBefore } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Calendar days before the last day on which people are warned (domain dossier, section 7). */
const CERTIFICATE_STAGES = [60, 30, 7];
const RECOGNITION_STAGES = [90, 30];

/** Certificates and recognitions that end soon: the enterprise and its coordinator are warned. */
export const warnOfExpiry: Schedule = {
  name: 'credentials.warn',
  everySeconds: 3_600,
  officeHours: true,
  async run({ transaction, today, now }: ScheduleContext): Promise<number> {
    const within = (days: number): FindOperator<string> => Between(today, addDays(today, days));
    const certificates = await transaction((manager) =>
      manager.find(Certificate, { where: { validTo: within(CERTIFICATE_STAGES[0]!) } }),
    );
    const recognitions = await transaction((manager) =>
      manager.find(Recognition, { where: { validTo: within(RECOGNITION_STAGES[0]!) } }),
    );
    for (const { id, validTo, certificationId } of certificates) {
      const days = stageBefore(validTo!, today, CERTIFICATE_STAGES)!;
      const notice = { event: 'certificate_expires', certificateId: id, days, name: nameOf(certificationId) } as const;
      await transaction((manager) => notifyOfOffer(manager, notice, now));
    }
    for (const { id, validTo } of recognitions) {
      const days = stageBefore(validTo!, today, RECOGNITION_STAGES)!;
      await transaction((manager) =>
        notifyOfOffer(manager, { event: 'recognition_expires', recognitionId: id, days }, now),
      );
    }
    return certificates.length + recognitions.length;
  },
};

/** `iso-9001` reads ISO 9001. */
const nameOf = (certificationId: string): string => certificationId.replaceAll('-', ' ').toUpperCase();
