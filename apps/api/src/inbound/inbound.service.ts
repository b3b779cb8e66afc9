import { Injectable } from '@nestjs/common';
import { confirmAddress } from '@bestuiver/correspondence';
import { MailAddressState } from '@bestuiver/persistence';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import type { MarkedAddressesDto } from './inbound.dto';

/** Addresses of an area that do not take mail. */
@Injectable()
export class InboundService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async listAddresses(reader: Reader): Promise<MarkedAddressesDto> {
    const states = await this.statesFor(this.dataSource.manager, reader).orderBy('s.markedAt', 'DESC').getMany();
    return {
      items: states.map(({ address, mark, detail, markedAt }) => ({
        address,
        mark,
        detail,
        markedAt: instant(markedAt),
      })),
    };
  }

  async confirm(reader: Reader, given: string): Promise<void> {
    const address = given.toLowerCase();
    await this.dataSource.transaction(async (manager) => {
      const state = await this.statesFor(manager, reader).andWhere('s.address = :address', { address }).getOne();
      if (!state) throw refuse('not-found', 'mail_address.not_found', { address });
      await confirmAddress(manager, address, this.clock.now());
    });
  }

  /** Marked addresses that were mailed about demands of the reader's areas. */
  private statesFor(manager: EntityManager, reader: Reader): SelectQueryBuilder<MailAddressState> {
    const { areaIds } = reader.scope('mail.read');
    return manager
      .createQueryBuilder(MailAddressState, 's')
      .where('s.confirmedAt IS NULL')
      .andWhere(
        `EXISTS (SELECT FROM mail m JOIN demand d ON d.id = m.demand_id
                 WHERE lower(m.to_address) = s.address AND d.working_area_id = ANY(:areaIds))`,
        { areaIds },
      );
  }
}
