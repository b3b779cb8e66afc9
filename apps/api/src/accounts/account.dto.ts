import {
  LANGUAGES,
  ORGANISATION_KINDS,
  PERMISSIONS,
  ROLES,
  type Language,
  type OrganisationKind,
  type Permission,
  type Role,
} from '@bestuiver/domain';
import { Id, OneOf, Parts, RawText, SomeOf, Text } from '../fields/fields';

export class SignInDto {
  @RawText({ max: 254, example: 'coordinator@demo.example' }) email: string;
  @RawText({ max: 200, example: 'a long password' }) password: string;
}

export class ChangeAccountDto {
  @OneOf('Language', LANGUAGES) language: Language;
}

export class RoleDto {
  @OneOf('Role', ROLES) role: Role;
  @Id({ nullable: true }) organisationId: string | null;
  @Id({ nullable: true }) workingAreaId: string | null;
}

export class OwnOrganisationDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
  @OneOf('OrganisationKind', ORGANISATION_KINDS) kind: OrganisationKind;
}

export class OwnAreaDto {
  @Id() id: string;
  @Text({ max: 100 }) code: string;
  @Text({ max: 300 }) name: string;
}

/** Who is signed in, and what they may do: screens show only that. */
export class AccountDto {
  @Id() id: string;
  @Text({ max: 254 }) email: string;
  @Text({ max: 200 }) name: string;
  @OneOf('Language', LANGUAGES) language: Language;
  @Parts(() => RoleDto) roles: RoleDto[];
  @Parts(() => OwnOrganisationDto) organisations: OwnOrganisationDto[];
  @Parts(() => OwnAreaDto) areas: OwnAreaDto[];
  @SomeOf('Permission', Object.keys(PERMISSIONS)) permissions: Permission[];
}
