import type { HoldRequest, Language } from '@bestuiver/domain';
import { mailLanguage } from '@bestuiver/mail';
import { Person, rowsOf, runStatement, type Consortium, type Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { loadProposalFacts } from './proposal-facts';
import { loadTeams } from './team';
import { together } from './together';

type PlannedWeek = HoldRequest['weeks'][number];

const LANGUAGES = {
  name: 'languages of people',
  text: `SELECT p.id, coalesce(c.language, p.language) AS language,
           EXISTS (SELECT FROM role_assignment r JOIN organisation o ON o.id = r.organisation_id
                   WHERE r.person_id = p.id AND o.kind = 'local_authority') AS authority
         FROM person p LEFT JOIN mail_preference c ON c.address = p.email AND c.category = 'all'
         WHERE p.id = ANY($1)`,
};

const CALENDARS = {
  name: 'weeks of capabilities',
  text: `SELECT capability_id AS id, json_agg(json_build_object('weekStart', week_start, 'freeHours', free_hours,
           'heldHours', held_hours, 'committedHours', committed_hours, 'overPlanned', over_planned) ORDER BY week_start) AS weeks
         FROM capacity_slot WHERE capability_id = ANY($1) AND week_start > current_date - 7 GROUP BY capability_id`,
};

const COORDINATORS = {
  name: 'coordinators of areas',
  text: `SELECT r.working_area_id AS "areaId", p.id AS "personId" FROM role_assignment r JOIN person p ON p.id = r.person_id
         WHERE r.working_area_id = ANY($1) AND r.role = 'coordinator' AND p.disabled_at IS NULL
         ORDER BY p.created_at, p.id`,
};

/** Reads the rows mails speak of. Mails that are written in one round share its trips to the database. */
export class FactReader {
  constructor(readonly manager: EntityManager) {}

  readonly person = together(async (ids: string[]): Promise<Map<string, Person>> => {
    const people = await rowsOf(this.manager, Person, ids);
    return new Map(people.map((person) => [person.id, person]));
  });

  /** The language of a person's mails: what they chose, else that of the account; authorities are addressed in Dutch. */
  readonly language = together(async (ids: string[]): Promise<Map<string, Language>> => {
    const rows = await runStatement<{ id: string; language: Language; authority: boolean }>(this.manager, LANGUAGES, [
      ids,
    ]);
    return new Map(
      rows.map(({ id, language, authority }) => [id, mailLanguage(authority ? 'local_authority' : null, language)]),
    );
  });

  readonly proposal = together(
    async (ids: string[]): Promise<Map<string, Proposal>> =>
      new Map((await loadProposalFacts(this.manager, ids)).map((proposal) => [proposal.id, proposal])),
  );

  readonly team = together(
    async (ids: string[]): Promise<Map<string, Consortium>> =>
      new Map((await loadTeams(this.manager, ids)).map((team) => [team.id, team])),
  );

  /** The planned weeks of a capability, as far as they are not over. */
  readonly calendar = together(async (ids: string[]): Promise<Map<string, PlannedWeek[]>> => {
    const rows = await runStatement<{ id: string; weeks: PlannedWeek[] }>(this.manager, CALENDARS, [ids]);
    return new Map(rows.map(({ id, weeks }) => [id, weeks]));
  });

  /** Coordinators of a working area, in the order of their accounts. */
  readonly coordinators = together(async (areaIds: string[]): Promise<Map<string, Person[]>> => {
    const roles = await runStatement<{ areaId: string; personId: string }>(this.manager, COORDINATORS, [areaIds]);
    const people = new Map(
      (
        await rowsOf(
          this.manager,
          Person,
          roles.map(({ personId }) => personId),
        )
      ).map((person) => [person.id, person]),
    );
    return new Map(
      areaIds.map((id) => [
        id,
        roles.filter(({ areaId }) => areaId === id).flatMap(({ personId }) => people.get(personId) ?? []),
      ]),
    );
  });
}
