import { Injectable } from '@nestjs/common';
import { checkEnterpriseNumber, formatEnterpriseNumber } from '@bestuiver/domain';
import { newId, Organisation, Person, recordAudit, RoleAssignment } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { refuseField } from '../errors/refuse';
import { windowOf, type Page } from '../http/page.dto';
import { given, matching } from '../http/query';
import type { FindOrganisationsDto, OrganisationDto, RegisterOrganisationDto } from './directory.dto';

/** Companies and authorities, for coordinators who write down a demand for one. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly dataSource: DataSource) {}

  async find(query: FindOrganisationsDto): Promise<Page<OrganisationDto>> {
    const { q, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const organisations = this.dataSource.manager.createQueryBuilder(Organisation, 'o');
    if (q) {
      const digits = q.replace(/\D/g, '');
      organisations.where('(o.name ILIKE :q OR (:digits <> :none AND o.enterpriseNumber LIKE :number))', {
        q: matching(q),
        digits,
        none: '',
        number: `%${digits}%`,
      });
    }
    const [rows, total] = await organisations
      .orderBy('o.name')
      .addOrderBy('o.id')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { items: rows.map(organisationDto), total, page, pageSize };
  }

  async register(reader: Reader, body: RegisterOrganisationDto): Promise<OrganisationDto> {
    const { kind, name, language = 'nl', coreBusiness, contact } = body;
    const enterpriseNumber = numberIn('/enterpriseNumber', body.enterpriseNumber);
    const parentNumber = body.parentNumber === undefined ? null : numberIn('/parentNumber', body.parentNumber);
    if (parentNumber === enterpriseNumber) throw refuseField('/parentNumber', 'organisation.own_parent');
    return this.dataSource.transaction(async (manager) => {
      const organisation = { id: newId(), kind, name, language, enterpriseNumber, parentNumber };
      await manager.insert(Organisation, { ...organisation, coreBusiness: coreBusiness ?? null, version: 1 });
      const person = { id: newId(), name: contact.name, email: contact.email.toLowerCase() };
      await manager.insert(Person, { ...person, language: contact.language ?? language });
      const role = {
        id: newId(),
        personId: person.id,
        role: 'company_admin',
        organisationId: organisation.id,
      } as const;
      await manager.insert(RoleAssignment, role);
      await recordAudit(manager, {
        actor: 'coordinator',
        personId: reader.personId,
        action: 'organisation.register',
        objectType: 'organisation',
        objectId: organisation.id,
      });
      return organisationDto(organisation);
    });
  }
}

/** @throws DomainError invalid for what is no number of the Crossroads Bank for Enterprises. */
function numberIn(pointer: string, text: string): string {
  const checked = checkEnterpriseNumber(text);
  if (checked.ok) return checked.value;
  const { reason, expected, found } = checked;
  throw refuseField(pointer, `enterprise_number.${reason}`, given({ expected, found }));
}

function organisationDto({
  id,
  name,
  kind,
  enterpriseNumber,
}: Pick<Organisation, 'id' | 'name' | 'kind' | 'enterpriseNumber'>): OrganisationDto {
  return { id, name, kind, enterpriseNumber: formatEnterpriseNumber(enterpriseNumber) };
}
