import { Injectable } from '@nestjs/common';
import {
  MATCHABLE_CAPABILITY_STATUSES,
  MATCHABLE_DEMAND_STATUSES,
  withoutName,
  type Language,
} from '@bestuiver/domain';
import { explainToEnterprise, ownWeakPoints, rank, whyNot } from '@bestuiver/matching';
import { Demand, type Capability } from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { getCapability } from '../capabilities/capability-scope';
import { Clock } from '../clock';
import { instant } from '../http/instant';
import type { WhyNotDto, WhyNotListDto } from './why-not.dto';

/** Open demands that are looked at, the newest first. */
const LOOKED_AT = 60;
const SHOWN = 20;

/** Why a listing was not proposed (yet): its own facts, nothing of the company and nothing of others. */
@Injectable()
export class WhyNotService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ranking: Ranking,
  ) {}

  async list(reader: Reader, capabilityId: string): Promise<WhyNotListDto> {
    const today = this.clock.today();
    const { manager } = this.dataSource;
    const listing = await getCapability(manager, reader, 'match.read_own', capabilityId, today);
    const { status } = listing;
    const takesPart = MATCHABLE_CAPABILITY_STATUSES.includes(status);
    if (!takesPart) return { status, takesPart, considered: 0, items: [] };
    const demands = await this.openDemands(listing);
    const found: WhyNotDto[] = [];
    for (const demand of demands) {
      const told = await this.tell(demand, capabilityId, reader.language, today);
      if (told) found.push(told);
    }
    const items = found.sort((one, other) => nearness(one) - nearness(other)).slice(0, SHOWN);
    return { status, takesPart, considered: demands.length, items };
  }

  /** Demands of others in which this listing was proposed to nobody. */
  private openDemands({ id, establishment }: Capability): Promise<Demand[]> {
    return this.dataSource.manager
      .createQueryBuilder(Demand, 'd')
      .innerJoinAndSelect('d.organisation', 'o')
      .leftJoinAndSelect('d.site', 's')
      .where('d.status = ANY(:statuses)', { statuses: MATCHABLE_DEMAND_STATUSES })
      .andWhere('d.organisationId <> :owner', { owner: establishment.organisationId })
      .andWhere('NOT EXISTS (SELECT FROM proposal p WHERE p.demand_id = d.id AND p.capability_id = :id)', { id })
      .orderBy('d.openedAt', 'DESC', 'NULLS LAST')
      .addOrderBy('d.id', 'DESC')
      .take(LOOKED_AT)
      .getMany();
  }

  /** Null when there is nothing that may be said: other work, or a reason that is not the enterprise's own. */
  private async tell(
    demand: Demand,
    capabilityId: string,
    language: Language,
    today: string,
  ): Promise<WhyNotDto | null> {
    const input = await this.ranking.input(demand.id, today);
    const listing = input.capabilities.find(({ id }) => id === capabilityId);
    if (!listing) return null;
    const failed = explainToEnterprise(whyNot(input, listing), language);
    if (!failed) return null;
    const [alone] = failed.length > 0 ? [] : rank({ ...input, capabilities: [listing] }).candidates;
    return {
      demandId: demand.id,
      title: withoutName(demand.title, demand.organisation.name),
      kind: demand.kind,
      municipality: demand.site?.[language === 'fr' ? 'nameFr' : 'nameNl'] ?? null,
      openedAt: demand.openedAt && instant(demand.openedAt),
      standing: !alone ? 'left_out' : alone.band === 'weak' ? 'weak' : 'listed',
      reasons: alone
        ? ownWeakPoints(alone, language)
        : failed.map(({ gate, fact, help }) => ({ rule: gate, fact, help })),
    };
  }
}

/** Who is on the list comes first, then who fails the fewest rules. */
const nearness = ({ standing, reasons }: WhyNotDto): number =>
  standing === 'listed' ? 0 : standing === 'weak' ? 1 : 1 + reasons.length;
