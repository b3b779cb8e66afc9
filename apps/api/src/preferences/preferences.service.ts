import { Injectable } from '@nestjs/common';
import {
  changePreferences,
  findMailLink,
  readPreferences,
  turnOff,
  type MailCategory,
  type Preferences,
} from '@bestuiver/correspondence';
import type { Language } from '@bestuiver/domain';
import { Person, type MailLink, type MailLinkPurpose, type MailMode } from '@bestuiver/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import type { ChangePreferencesDto, PreferencesDto } from './preferences.dto';

/** What the holder of a link in a mail chooses about the mails of its address, without signing in. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(token: string): Promise<PreferencesDto> {
    const { manager } = this.dataSource;
    const { address } = await this.getLink(manager, 'preferences', token);
    return present(await readPreferences(manager, address));
  }

  async change(token: string, { categories, ...general }: ChangePreferencesDto): Promise<PreferencesDto> {
    return this.dataSource.transaction(async (manager) => {
      const { address } = await this.getLink(manager, 'preferences', token);
      const chosen = Object.fromEntries((categories ?? []).map(({ category, mode }) => [category, mode]));
      const change = { ...general, categories: chosen as Partial<Record<MailCategory, MailMode>> };
      await changePreferences(manager, address, change, this.clock.now());
      return present(await readPreferences(manager, address));
    });
  }

  /** The language of the reader of an unsubscribe link that works. */
  async readerOf(token: string): Promise<Language> {
    const { manager } = this.dataSource;
    const { mail } = await this.getLink(manager, 'unsubscribe', token);
    const person = mail.personId ? await manager.findOneBy(Person, { id: mail.personId }) : null;
    return person?.language ?? mail.language;
  }

  async unsubscribe(token: string): Promise<Language> {
    return this.dataSource.transaction(async (manager) => {
      const { address, category, mail } = await this.getLink(manager, 'unsubscribe', token);
      await turnOff(manager, address, category!, this.clock.now());
      return mail.language;
    });
  }

  private async getLink(manager: EntityManager, purpose: MailLinkPurpose, token: string): Promise<MailLink> {
    const link = await findMailLink(manager, purpose, token, this.clock.now());
    if (!link) throw refuse('not-found', 'mail_link.unknown');
    return link;
  }
}

const present = ({ categories, ...preferences }: Preferences): PreferencesDto => ({
  ...preferences,
  categories: categories.map(({ allowed, ...choice }) => ({ ...choice, allowed: [...allowed] })),
});
