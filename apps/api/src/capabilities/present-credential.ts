import type { Language } from '@bestuiver/domain';
import type { Certificate, Recognition } from '@bestuiver/persistence';
import { CERTIFICATIONS } from '@bestuiver/taxonomy';
import { instant } from '../http/instant';
import type { CertificateDto, RecognitionDto } from './capability.dto';
import type { CredentialDto, CredentialKind, CredentialState } from './credential.dto';
import { siteOf } from './present-capability';

export function certificateDto(row: Certificate, language: Language): CertificateDto {
  const { id, establishmentId, certificationId, scope, body, number, validFrom, validTo } = row;
  const verifiedAt = instant(row.verifiedAt);
  const label = certificationLabel(certificationId, language);
  return { id, establishmentId, certificationId, label, scope, body, number, validFrom, validTo, verifiedAt };
}

export function recognitionDto(row: Recognition): RecognitionDto {
  const { id, establishmentId, number, scope, label, validFrom, validTo, evidence } = row;
  const verifiedAt = instant(row.verifiedAt);
  return { id, establishmentId, number, scope, label, validFrom, validTo, evidence, verifiedAt };
}

const certificationLabel = (certificationId: string, language: Language): string =>
  CERTIFICATIONS.find(({ id }) => id === certificationId)?.label[language] ?? certificationId;

/** A certificate or recognition with its site and what came of looking at it; the site and who looked are loaded. */
export function credentialDto(
  row: Certificate | Recognition,
  kind: CredentialKind,
  mayCheck: boolean,
  language: Language,
): CredentialDto {
  const { id, number, validFrom, validTo, evidence, verifiedAt, refusedAt, checkNote, verifier } = row;
  const certificate = kind === 'certificate' ? (row as Certificate) : null;
  return {
    kind,
    id,
    label: certificate ? certificationLabel(certificate.certificationId, language) : (row as Recognition).label,
    number,
    body: certificate?.body ?? null,
    scope: certificate?.scope ?? null,
    validFrom,
    validTo,
    evidence,
    state: stateOf(row),
    checkedAt: instant(verifiedAt ?? refusedAt),
    checkedBy: verifier?.name ?? null,
    note: checkNote,
    establishment: siteOf(row.establishment, language),
    mayCheck,
  };
}

export const stateOf = ({ verifiedAt, refusedAt }: Pick<Certificate, 'verifiedAt' | 'refusedAt'>): CredentialState =>
  refusedAt ? 'refused' : verifiedAt ? 'verified' : 'unchecked';
