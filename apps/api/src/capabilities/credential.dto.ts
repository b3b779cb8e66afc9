import { Day, Flag, Id, Moment, OneOf, Part, Parts, Text } from '../fields/fields';
import { EstablishmentRefDto } from './capability.dto';

export const CREDENTIAL_KINDS = ['certificate', 'recognition'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

export const CREDENTIAL_STATES = ['unchecked', 'verified', 'refused'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

export class FindCredentialsDto {
  @OneOf('CredentialState', CREDENTIAL_STATES, { optional: true }) state?: CredentialState;
}

export class CredentialDto {
  @OneOf('CredentialKind', CREDENTIAL_KINDS) kind: CredentialKind;
  @Id() id: string;
  @Text({ max: 200, description: 'Name of the certificate, or the label of the recognition.' }) label: string;
  @Text({ max: 100, nullable: true }) number: string | null;
  @Text({ max: 200, nullable: true }) body: string | null;
  @Text({ max: 500, nullable: true }) scope: string | null;
  @Day({ nullable: true }) validFrom: string | null;
  @Day({ nullable: true }) validTo: string | null;
  @Text({ max: 1000, nullable: true, description: 'Where it can be read.' }) evidence: string | null;
  @OneOf('CredentialState', CREDENTIAL_STATES) state: CredentialState;
  @Moment({ nullable: true }) checkedAt: string | null;
  @Text({ max: 200, nullable: true }) checkedBy: string | null;
  @Text({ max: 2000, nullable: true, description: 'What was seen, or why it is not so.' }) note: string | null;
  @Part(() => EstablishmentRefDto) establishment: EstablishmentRefDto;
  @Flag({ description: 'Whether the reader may say what came of looking at it.' }) mayCheck: boolean;
}

export class CredentialListDto {
  @Parts(() => CredentialDto, { description: 'Those nobody looked at first.' }) items: CredentialDto[];
}

export class VerifyCredentialDto {
  @Text({ max: 2000, optional: true, description: 'What was seen, and where.' }) note?: string;
}

export class RefuseCredentialDto {
  @Text({ max: 2000, description: 'Why it is not so; the enterprise reads it.' }) reason: string;
}
