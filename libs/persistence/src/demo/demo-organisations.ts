import { addDays, type IsoDate } from '@bestuiver/domain';
import type { Certificate, Establishment, Organisation, Recognition } from '../entities';
import { stableId } from '../stable-id';
import { demoBuyers, demoEnterprises } from './demo-data';
import { CURATOR, establishmentId, instantOn, organisationId, personId } from './demo-ids';
import { demoEnterpriseNumber, demoEstablishmentNumber } from './demo-numbers';

/** Local services lost their own framework at the end of 2025 (domain dossier 6.2). */
const LOCAL_SERVICE_UNTIL = '2025-12-31';

const enterpriseSites = demoEnterprises.flatMap((one) => one.sites.map((site) => ({ ...site, owner: one.key })));
const buyerSites = demoBuyers.map(({ key, site }) => ({ ...site, owner: key }));

export function demoOrganisations(today: IsoDate): Partial<Organisation>[] {
  const enterprises = demoEnterprises.map(({ key, name, workForm, language, fteBand }) => ({
    id: organisationId(key),
    kind: 'social_enterprise' as const,
    name,
    workForm,
    workFormUntil: workForm === 'local_service' ? LOCAL_SERVICE_UNTIL : null,
    language,
    fteBand,
  }));
  const buyers = demoBuyers.map(({ key, kind, name, language, naceCode, coreBusiness }) => ({
    id: organisationId(key),
    kind,
    name,
    language,
    naceCode,
    coreBusiness,
  }));
  return [...enterprises, ...buyers].map((row, i) => ({
    ...row,
    enterpriseNumber: demoEnterpriseNumber(i + 1),
    createdAt: instantOn(today, -400),
    version: 1,
  }));
}

export function demoEstablishments(): Partial<Establishment>[] {
  return [...enterpriseSites, ...buyerSites].map(
    ({ key, owner, name, street, postalCode, nis, lat, lon, main }, i) => ({
      id: establishmentId(key),
      organisationId: organisationId(owner),
      establishmentNumber: demoEstablishmentNumber(i + 1),
      name,
      street,
      postalCode,
      nisCode: nis,
      lat,
      lon,
      main,
    }),
  );
}

/** Days between the start of a decision and the coordinator's look at it, never in the last ten days. */
const verification = (today: IsoDate, fromDay: number, verified: boolean) => ({
  verifiedBy: verified ? personId(CURATOR) : null,
  verifiedAt: verified ? instantOn(today, Math.min(-10, fromDay + 14)) : null,
});

export function demoRecognitions(today: IsoDate): Partial<Recognition>[] {
  return enterpriseSites.flatMap((site) =>
    site.recognitions.map(({ number, scope, fromDay, toDay, verified }) => ({
      id: stableId(`recognition:${site.key}:${number}`),
      establishmentId: establishmentId(site.key),
      number,
      scope,
      label: 'maatwerkbedrijf',
      validFrom: addDays(today, fromDay),
      validTo: toDay === null ? null : addDays(today, toDay),
      evidence: `Besluit ${number}`,
      ...verification(today, fromDay, verified),
    })),
  );
}

export function demoCertificates(today: IsoDate): Partial<Certificate>[] {
  return enterpriseSites.flatMap((site) =>
    site.certificates.map(({ fromDay, toDay, verified, ...certificate }) => ({
      id: stableId(`certificate:${site.key}:${certificate.certificationId}`),
      establishmentId: establishmentId(site.key),
      ...certificate,
      validFrom: addDays(today, fromDay),
      validTo: addDays(today, toDay),
      ...verification(today, fromDay, verified),
    })),
  );
}
