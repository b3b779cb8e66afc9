import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { Config } from '@bestuiver/config';
import { PERMISSIONS, type Permission } from '@bestuiver/domain';
import { Organisation, Person, recordAudit, Session, WorkingArea } from '@bestuiver/persistence';
import type { Response } from 'express';
import { DataSource, In } from 'typeorm';
import { Reader, type Grant } from '../access/reader';
import { SESSION_COOKIE } from '../access/session-cookie';
import { hashToken, newToken } from '../access/session-token';
import { Clock } from '../clock';
import { CONFIG } from '../config.token';
import { refuse } from '../errors/refuse';
import type { AccountDto, ChangeAccountDto, SignInDto } from './account.dto';

const HOUR_MS = 3_600_000;

@Injectable()
export class AccountsService {
  /** What an unknown address is compared with, so that it takes as long as a known one. */
  private readonly nobody = hash(newToken());

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signIn({ email, password }: SignInDto, response: Response): Promise<AccountDto> {
    const { manager } = this.dataSource;
    const person = await manager.findOneBy(Person, { email: email.trim().toLowerCase() });
    const right = await verify(person?.passwordHash ?? (await this.nobody), password);
    if (!person?.passwordHash || person.disabledAt || !right) {
      throw refuse('unauthenticated', 'session.wrong_credentials');
    }
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + this.config.sessionTtlHours * HOUR_MS);
    await manager.insert(Session, { tokenHash: hashToken(token), personId: person.id, expiresAt });
    response.cookie(SESSION_COOKIE, token, { ...this.cookie(), expires: expiresAt });
    return this.accountOf(person);
  }

  async read(reader: Reader): Promise<AccountDto> {
    return this.accountOf(await this.dataSource.manager.findOneByOrFail(Person, { id: reader.personId }));
  }

  async change(reader: Reader, { language }: ChangeAccountDto): Promise<AccountDto> {
    const id = reader.personId;
    await this.dataSource.transaction(async (manager) => {
      await manager.update(Person, id, { language });
      const action = 'person.change_language';
      await recordAudit(manager, { actor: 'person', personId: id, action, objectType: 'person', objectId: id });
    });
    return this.read(reader);
  }

  async signOut(reader: Reader, response: Response): Promise<void> {
    const token = (response.req.cookies as Record<string, string | undefined>)[SESSION_COOKIE] ?? '';
    await this.dataSource.manager.delete(Session, { tokenHash: hashToken(token), personId: reader.personId });
    response.clearCookie(SESSION_COOKIE, this.cookie());
  }

  private cookie(): { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/' } {
    return { httpOnly: true, sameSite: 'lax', secure: this.config.publicUrl.startsWith('https:'), path: '/' };
  }

  private async accountOf({ id, email, name, language }: Person): Promise<AccountDto> {
    const { manager } = this.dataSource;
    const grants = await manager.query<Grant[]>(
      `SELECT role, organisation_id AS "organisationId", working_area_id AS "workingAreaId"
         FROM role_assignment WHERE person_id = $1 ORDER BY id`,
      [id],
    );
    const reader = new Reader({ id, email, name }, grants, language);
    const organisations = await manager.findBy(Organisation, { id: In(present(grants, 'organisationId')) });
    const areas = await manager.findBy(WorkingArea, { id: In(present(grants, 'workingAreaId')) });
    return {
      id,
      email,
      name,
      language,
      roles: grants.map(({ role, organisationId, workingAreaId }) => ({ role, organisationId, workingAreaId })),
      organisations: organisations.map((organisation) => ({
        id: organisation.id,
        name: organisation.name,
        kind: organisation.kind,
      })),
      areas: areas.map((area) => ({ id: area.id, code: area.code, name: area.name })),
      permissions: (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => reader.may(permission)),
    };
  }
}

function present(grants: readonly Grant[], key: 'organisationId' | 'workingAreaId'): string[] {
  return grants.map((grant) => grant[key]).filter((id) => id !== null);
}
