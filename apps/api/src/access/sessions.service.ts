import { Injectable } from '@nestjs/common';
import type { Language } from '@bestuiver/domain';
import { DataSource } from 'typeorm';
import { Reader, type Grant } from './reader';
import { hashToken } from './session-token';

interface Row {
  id: string;
  name: string;
  email: string;
  language: Language;
  grants: Grant[];
}

const FIND_READER = `
  SELECT p.id, p.name, p.email, p.language,
         coalesce(json_agg(json_build_object('role', r.role, 'organisationId', r.organisation_id,
                                             'workingAreaId', r.working_area_id) ORDER BY r.id)
                  FILTER (WHERE r.id IS NOT NULL), '[]') AS grants
    FROM session s
    JOIN person p ON p.id = s.person_id AND p.disabled_at IS NULL
    LEFT JOIN role_assignment r ON r.person_id = p.id
   WHERE s.token_hash = $1 AND s.expires_at > $2
   GROUP BY p.id`;

/** Who holds a session. */
@Injectable()
export class SessionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The holder of a session token; null when there is no such session any more. */
  async findReader(token: string, now: Date): Promise<Reader | null> {
    const [row] = await this.dataSource.query<Row[]>(FIND_READER, [hashToken(token), now]);
    return row ? new Reader({ id: row.id, name: row.name, email: row.email }, row.grants, row.language) : null;
  }
}
