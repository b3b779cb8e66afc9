import { scopeFit } from '../certificates/scope';
import { CERTIFICATE_FIELDS, type CapabilityFacts } from '../facts/capability-facts';
import type { AskedCertificate, DemandFacts } from '../facts/demand-facts';
import { dayOf, OPEN_END } from '../facts/encoding';
import { dayOfNeed } from './day-of-need';
import type { Gate } from './gate';

export type CertificateState = 'held' | 'out-of-scope' | 'not-yet-valid' | 'expired' | 'missing';

const BETTER: readonly CertificateState[] = ['missing', 'expired', 'not-yet-valid', 'out-of-scope', 'held', 'held'];
const BY_SCOPE = { other: 3, near: 4, covers: 5 } as const;

export interface CertificateFinding {
  readonly state: CertificateState;
  /** Held for work that is only near the asked work: somebody has to look. */
  readonly isNear: boolean;
  /** Last day of the certificate that meets it best; -1 when none is held. */
  readonly validTo: number;
}

/** How well one asked certificate is met. */
export function certificateState(
  demand: DemandFacts,
  capability: CapabilityFacts,
  asked: AskedCertificate,
): CertificateFinding {
  const day = dayOfNeed(demand);
  let best = 0;
  let validTo = -1;
  for (let index = 0; index < capability.certificateCount; index++) {
    const at = index * CERTIFICATE_FIELDS;
    if (!asked.accepted.includes(capability.certificates[at]!)) continue;
    const to = capability.certificates[at + 2]!;
    const scope = scopeFit(demand.works, capability.certificates[at + 3]!, demand.similarities);
    const state = to < day ? 1 : capability.certificates[at + 1]! > day ? 2 : BY_SCOPE[scope];
    if (state > best || (state === best && to > validTo)) {
      best = state;
      validTo = to;
    }
  }
  return { state: BETTER[best] ?? 'missing', isNear: best === BY_SCOPE.near, validTo };
}

function firstUnmet(demand: DemandFacts, capability: CapabilityFacts) {
  for (const asked of demand.required ?? []) {
    const found = certificateState(demand, capability, asked);
    if (found.state !== 'held') return { asked, ...found };
  }
  return null;
}

/** Every required certificate is held, in scope, on the day the work starts; see the table of equivalences. */
export const requiredCertificates: Gate = {
  id: 'D4',
  source: 'domain dossier 5.3 D4',
  fails: (demand, capability) => {
    if (!demand.required || demand.required.length === 0) return false;
    for (const asked of demand.required) {
      if (certificateState(demand, capability, asked).state !== 'held') return true;
    }
    return false;
  },
  reason: (demand, capability) => {
    const unmet = firstUnmet(demand, capability);
    const day = dayOfNeed(demand);
    const isPast = unmet?.state === 'expired' && unmet.validTo < demand.today;
    return {
      code: isPast ? 'D4.lapsed' : `D4.${unmet?.state ?? 'missing'}`,
      params: {
        certificate: unmet?.asked.id ?? '',
        validTo: unmet && unmet.validTo >= 0 && unmet.validTo !== OPEN_END ? dayOf(unmet.validTo) : null,
        startDate: day >= 0 ? dayOf(day) : null,
      },
    };
  },
  smallestChange: (demand, capability) => {
    const unmet = (demand.required ?? []).filter(
      (asked) => certificateState(demand, capability, asked).state !== 'held',
    );
    const left = (demand.required ?? []).filter((asked) => !unmet.includes(asked));
    return { side: 'demand', attribute: 'requiredCertifications', value: left.map(({ id }) => id) };
  },
  words: {
    'D4.missing': {
      nl: 'Uw opdracht vraagt {certificate:certificate}. Deze vestiging heeft dat certificaat niet.',
      fr: "Votre demande exige {certificate:certificate}. Cet établissement n'a pas ce certificat.",
      en: 'Your demand asks for {certificate:certificate}. This site does not hold that certificate.',
    },
    'D4.lapsed': {
      nl: 'Uw opdracht vraagt {certificate:certificate}. Het certificaat van deze vestiging is vervallen op {validTo:date}.',
      fr: 'Votre demande exige {certificate:certificate}. Le certificat de cet établissement a expiré le {validTo:date}.',
      en: 'Your demand asks for {certificate:certificate}. The certificate of this site ended on {validTo:date}.',
    },
    'D4.expired': {
      nl: 'Uw opdracht vraagt {certificate:certificate}. Het certificaat van deze vestiging vervalt op {validTo:date}, vóór de startdatum {startDate:date}.',
      fr: 'Votre demande exige {certificate:certificate}. Le certificat de cet établissement expire le {validTo:date}, avant le début le {startDate:date}.',
      en: 'Your demand asks for {certificate:certificate}. The certificate of this site ends on {validTo:date}, before the start on {startDate:date}.',
    },
    'D4.not-yet-valid': {
      nl: 'Uw opdracht vraagt {certificate:certificate}. Het certificaat van deze vestiging geldt nog niet op {startDate:date}.',
      fr: "Votre demande exige {certificate:certificate}. Le certificat de cet établissement n'est pas encore valable le {startDate:date}.",
      en: 'Your demand asks for {certificate:certificate}. The certificate of this site is not yet valid on {startDate:date}.',
    },
    'D4.out-of-scope': {
      nl: 'Uw opdracht vraagt {certificate:certificate}. Het certificaat van deze vestiging geldt voor ander werk.',
      fr: 'Votre demande exige {certificate:certificate}. Le certificat de cet établissement vaut pour un autre travail.',
      en: 'Your demand asks for {certificate:certificate}. The certificate of this site covers other work.',
    },
  },
};
