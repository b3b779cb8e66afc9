import { Establishment, newId, Organisation, Person, RoleAssignment } from '@bestuiver/persistence';
import { enterpriseNumber, next } from './numbers';

/** Roeselare: in the area the tests curate. */
export const NIS_CODE = '36015';

export function aCompany(overrides: Partial<Organisation> = {}): Partial<Organisation> {
  const n = next();
  return {
    id: newId(),
    kind: 'company',
    name: `Drukkerij Populier ${n}`,
    enterpriseNumber: enterpriseNumber(n),
    naceCode: '18.12',
    language: 'nl',
    ...overrides,
  };
}

export function anEnterprise(overrides: Partial<Organisation> = {}): Partial<Organisation> {
  const n = next();
  return {
    id: newId(),
    kind: 'social_enterprise',
    name: `Maatwerk Lisdodde ${n}`,
    enterpriseNumber: enterpriseNumber(n),
    workForm: 'maatwerkbedrijf',
    language: 'nl',
    fteBand: '50-99',
    ...overrides,
  };
}

export function anEstablishment(
  overrides: Partial<Establishment> & Pick<Establishment, 'organisationId'>,
): Partial<Establishment> {
  return {
    id: newId(),
    name: 'Hoofdzetel',
    street: 'Rietstraat 1',
    postalCode: '8800',
    nisCode: NIS_CODE,
    lat: 50.9446,
    lon: 3.1257,
    main: true,
    ...overrides,
  };
}

export function aPerson(overrides: Partial<Person> = {}): Partial<Person> {
  const n = next();
  return {
    id: newId(),
    email: `contact${n}@onderneming${n}.example`,
    name: `Jo Wilg ${n}`,
    language: 'nl',
    phone: '051 00 00 00',
    ...overrides,
  };
}

export function aRole(
  overrides: Partial<RoleAssignment> & Pick<RoleAssignment, 'personId' | 'role'>,
): Partial<RoleAssignment> {
  return { id: newId(), ...overrides };
}
