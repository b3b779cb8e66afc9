import { Inject, Injectable } from '@nestjs/common';
import { brusselsDay, MATCHABLE_CAPABILITY_STATUSES } from '@bestuiver/domain';
import { Capability, Certificate, Establishment, Organisation, Recognition } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, In, IsNull } from 'typeorm';
import { refuse } from '../errors/refuse';
import { windowOf, type Page } from '../http/page.dto';
import { matching } from '../http/query';
import { TAXONOMY } from '../taxonomy.token';
import type { EnterpriseDetailDto, EnterpriseDto, FindEnterprisesDto, PublicSiteDto } from './directory.dto';

interface Listing {
  readonly sites: Establishment[];
  readonly capabilities: Capability[];
}

/** A search in ordinary words also finds enterprises by the activities it speaks of. */
const SPOKEN_OF = 0.4;

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async find(query: FindEnterprisesDto): Promise<Page<EnterpriseDto>> {
    const { q, activityId, kind, nisCode, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const statuses = MATCHABLE_CAPABILITY_STATUSES;
    const offers = (condition: string): string =>
      `EXISTS (SELECT FROM establishment e JOIN capability c ON c.establishment_id = e.id
               WHERE e.organisation_id = o.id AND c.status = ANY(:statuses) AND ${condition})`;
    const does = (ids: string): string =>
      offers(
        `EXISTS (SELECT FROM capability_activity ca WHERE ca.capability_id = c.id AND ca.activity_id = ANY(:${ids}))`,
      );
    const enterprises = this.dataSource.manager
      .createQueryBuilder(Organisation, 'o')
      .where(`o.kind = 'social_enterprise'`)
      .andWhere(offers('true'), { statuses });
    if (activityId) enterprises.andWhere(does('asked'), { asked: [activityId] });
    if (kind) enterprises.andWhere(offers('c.kinds && :kind'), { kind });
    if (nisCode) enterprises.andWhere(offers('e.nis_code = :nisCode'), { nisCode });
    if (q) {
      const spoken = this.activitiesIn(q);
      enterprises.andWhere(`(o.name ILIKE :q OR ${offers('c.title ILIKE :q')} OR ${does('spoken')})`, {
        q: matching(q),
        spoken,
      });
    }
    const [rows, total] = await enterprises
      .orderBy('o.name')
      .addOrderBy('o.id')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const listings = await this.listingsOf(rows.map(({ id }) => id));
    return { items: rows.map((row) => enterpriseDto(row, listings.get(row.id)!)), total, page, pageSize };
  }

  async get(id: string): Promise<EnterpriseDetailDto> {
    const { manager } = this.dataSource;
    const organisation = await manager.findOneBy(Organisation, { id, kind: 'social_enterprise' });
    if (!organisation) throw refuse('not-found', 'organisation.not_found', { id });
    const listing = (await this.listingsOf([id])).get(id)!;
    const establishmentId = In(listing.sites.map((site) => site.id));
    const certificates = await manager.find(Certificate, {
      where: { establishmentId, refusedAt: IsNull() },
      order: { certificationId: 'ASC', id: 'ASC' },
    });
    const recognitions = await manager.find(Recognition, {
      where: { establishmentId, refusedAt: IsNull() },
      order: { validFrom: 'DESC', id: 'ASC' },
    });
    return {
      ...enterpriseDto(organisation, listing),
      capabilities: listing.capabilities.map(publicCapability),
      certificates: certificates.map(({ certificationId, scope, validTo }) => ({ certificationId, scope, validTo })),
      recognitions: recognitions.map(({ label, number, validFrom, validTo, verifiedAt }) => ({
        label,
        number,
        validFrom,
        validTo,
        verified: verifiedAt !== null,
      })),
    };
  }

  private activitiesIn(text: string): string[] {
    return this.taxonomy
      .suggest(text)
      .filter(({ strength }) => strength >= SPOKEN_OF)
      .map(({ activityId }) => activityId);
  }

  private async listingsOf(organisationIds: readonly string[]): Promise<Map<string, Listing>> {
    const { manager } = this.dataSource;
    const sites = await manager.find(Establishment, {
      where: { organisationId: In([...organisationIds]) },
      relations: { municipality: true },
      order: { main: 'DESC', name: 'ASC', id: 'ASC' },
    });
    const capabilities = await manager.find(Capability, {
      where: {
        establishmentId: In(sites.map(({ id }) => id)),
        status: In([...MATCHABLE_CAPABILITY_STATUSES]),
      },
      relations: { activities: true },
      order: { title: 'ASC', id: 'ASC' },
    });
    return new Map(
      organisationIds.map((id) => {
        const own = sites.filter(({ organisationId }) => organisationId === id);
        const ids = new Set(own.map((site) => site.id));
        return [id, { sites: own, capabilities: capabilities.filter((one) => ids.has(one.establishmentId)) }];
      }),
    );
  }
}

function enterpriseDto(organisation: Organisation, { sites, capabilities }: Listing): EnterpriseDto {
  const { id, name, workForm, description, website, fteBand } = organisation;
  const activityIds = capabilities.flatMap(({ activities }) => activities.map(({ activityId }) => activityId));
  return {
    id,
    name,
    workForm: workForm ?? 'social_enterprise_other',
    description,
    website,
    fteBand,
    sites: sites.map(publicSite),
    activityIds: [...new Set(activityIds)].sort(),
    kinds: [...new Set(capabilities.flatMap(({ kinds }) => kinds))].sort(),
  };
}

function publicSite({ id, name, street, postalCode, municipality, nisCode, lat, lon }: Establishment): PublicSiteDto {
  return { id, name, street, postalCode, municipality: municipality.nameNl, nisCode, lat, lon };
}

function publicCapability(capability: Capability): EnterpriseDetailDto['capabilities'][number] {
  const { id, establishmentId, title, description, kinds, activities, confirmedAt } = capability;
  return {
    id,
    siteId: establishmentId,
    title,
    description,
    kinds,
    activityIds: activities.map(({ activityId }) => activityId).sort(),
    confirmedOn: confirmedAt && brusselsDay(confirmedAt),
  };
}
