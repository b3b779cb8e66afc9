import { Injectable } from '@nestjs/common';
import { Message, Proposal } from '@bestuiver/persistence';
import { DataSource, In } from 'typeorm';
import { Reader } from '../access/reader';
import { windowOf, type Page } from '../http/page.dto';
import { SHOWN, summariseProposal } from '../proposals/present-proposal';
import type { ConversationSummaryDto, ListConversationsDto, MessageDto, UnreadDto } from './conversation.dto';
import { presentAll } from './present-message';

interface Row {
  readonly proposal_id: string;
  readonly side: MessageDto['side'];
  readonly last_id: string;
  readonly unread: string;
  readonly total: string;
}

/**
 * The conversations a reader takes part in, with what they have not read. Coordinators are asked to read those of the
 * proposals they sent, and those whose sender coordinates the area no more; they may open the others of their area.
 */
const SEEN = `
  WITH reached AS (
    SELECT p.id, CASE WHEN d.working_area_id = ANY($1) THEN 'coordinator'
                      WHEN p.provider_id = ANY($2) THEN 'provider' ELSE 'company' END AS side,
      NOT d.working_area_id = ANY($1) OR (d.working_area_id = ANY($4) AND (p.sent_by = $3 OR NOT EXISTS (
        SELECT FROM role_assignment r JOIN person s ON s.id = r.person_id AND s.disabled_at IS NULL
        WHERE r.person_id = p.sent_by AND r.role = 'coordinator' AND r.working_area_id = d.working_area_id))) AS asked
    FROM proposal p JOIN demand d ON d.id = p.demand_id
    WHERE d.working_area_id = ANY($1)
      OR (p.provider_id = ANY($2) AND p.sent_at IS NOT NULL)
      OR (d.organisation_id = ANY($2) AND p.forwarded_at IS NOT NULL)
  ), seen AS (
    SELECT r.id AS proposal_id, r.side, m.id, m.written_at,
      r.asked AND m.side <> r.side AND NOT EXISTS (
        SELECT FROM message_read x WHERE x.message_id = m.id AND x.person_id = $3) AS unread
    FROM reached r JOIN message m ON m.proposal_id = r.id
    WHERE r.side = 'coordinator' OR m.channel IN (r.side, 'everyone')
  )`;

@Injectable()
export class ConversationListService {
  constructor(private readonly dataSource: DataSource) {}

  async list(reader: Reader, query: ListConversationsDto): Promise<Page<ConversationSummaryDto>> {
    const { manager } = this.dataSource;
    const { page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const rows = await manager.query<Row[]>(
      `${SEEN}
       SELECT proposal_id, side, (array_agg(id ORDER BY written_at DESC, id DESC))[1] AS last_id,
         count(*) FILTER (WHERE unread) AS unread, count(*) OVER () AS total
       FROM seen GROUP BY proposal_id, side ORDER BY max(written_at) DESC, proposal_id LIMIT $5 OFFSET $6`,
      [...this.parameters(reader), take, skip],
    );
    const proposals = await manager.find(Proposal, {
      where: { id: In(rows.map(({ proposal_id }) => proposal_id)) },
      relations: SHOWN,
    });
    const messages = await manager.find(Message, {
      where: { id: In(rows.map(({ last_id }) => last_id)) },
      relations: { person: true, attachments: true },
    });
    const items = await Promise.all(
      rows.map(async ({ proposal_id, side, last_id, unread }) => {
        const shown = messages.filter(({ id }) => id === last_id);
        const [last] = await presentAll(manager, { personId: reader.personId, side }, shown);
        const proposal = proposals.find(({ id }) => id === proposal_id)!;
        return { proposal: summariseProposal(proposal, reader), last: last!, unread: Number(unread) };
      }),
    );
    return { items, total: rows[0] ? Number(rows[0].total) : 0, page, pageSize };
  }

  async countUnread(reader: Reader): Promise<UnreadDto> {
    const [row] = await this.dataSource.query<{ count: string }[]>(
      `${SEEN} SELECT count(*) FILTER (WHERE unread) AS count FROM seen`,
      this.parameters(reader),
    );
    return { count: Number(row!.count) };
  }

  private parameters(reader: Reader): unknown[] {
    const { areaIds, organisationIds } = reader.scope('conversation.read');
    const coordinated = reader.grants
      .filter(({ role }) => role === 'coordinator')
      .flatMap((g) => g.workingAreaId ?? []);
    return [areaIds, organisationIds, reader.personId, coordinated];
  }
}
