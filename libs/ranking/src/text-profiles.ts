import { createHash } from 'node:crypto';
import type { Language } from '@bestuiver/domain';
import { TextProfileRow } from '@bestuiver/persistence';
import { storeProfile, type Side, type StoredProfile, type Taxonomy } from '@bestuiver/taxonomy';
import { In, type DataSource, type EntityManager } from 'typeorm';

export interface ProfiledText {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Who writes: somebody who asks for work, or somebody who offers to do it. */
  readonly side: Side;
  /** Name of the writing organisation: what it says about itself is not what it asks. */
  readonly organisation: string;
}

/** Profiles kept in memory; a profile takes about a kilobyte. */
const MAX_IN_MEMORY = 20_000;

/**
 * What the taxonomy understands of texts, each read once: kept in memory and in `text_profile` by the hash of the text
 * and the version of the taxonomy.
 */
export class TextProfiles {
  private readonly memory = new Map<string, StoredProfile>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly taxonomy: Taxonomy,
  ) {}

  async of(manager: EntityManager, text: ProfiledText): Promise<StoredProfile> {
    const [profile] = await this.ofAll(manager, [text]);
    return profile!;
  }

  /** Profiles in the order of the texts. */
  async ofAll(manager: EntityManager, texts: readonly ProfiledText[]): Promise<StoredProfile[]> {
    const hashes = texts.map(hashText);
    await this.recall(
      manager,
      [...new Set(hashes)].filter((hash) => !this.memory.has(hash)),
    );
    const fresh: { textHash: string; taxonomyVersion: string; profile: StoredProfile }[] = [];
    const profiles = texts.map((text, i) => {
      const textHash = hashes[i]!;
      const known = this.memory.get(textHash);
      if (known) return known;
      const profile = storeProfile(this.taxonomy.understand(text));
      this.remember(textHash, profile);
      fresh.push({ textHash, taxonomyVersion: this.taxonomy.version, profile });
      return profile;
    });
    if (fresh.length > 0) await this.keep(fresh);
    return profiles;
  }

  /** Outside the caller's transaction: two readers of one new text must not make each other fail. */
  private async keep(rows: { textHash: string; taxonomyVersion: string; profile: StoredProfile }[]): Promise<void> {
    const { manager } = this.dataSource;
    await manager.createQueryBuilder().insert().into(TextProfileRow).values(rows).orIgnore().execute();
  }

  private async recall(manager: EntityManager, hashes: string[]): Promise<void> {
    if (hashes.length === 0) return;
    const rows = await manager.findBy(TextProfileRow, { textHash: In(hashes), taxonomyVersion: this.taxonomy.version });
    for (const row of rows) this.remember(row.textHash, row.profile as StoredProfile);
  }

  private remember(hash: string, profile: StoredProfile): void {
    if (this.memory.size >= MAX_IN_MEMORY) this.memory.delete(this.memory.keys().next().value!);
    this.memory.set(hash, profile);
  }
}

function hashText({ language, title, description }: ProfiledText): string {
  return createHash('sha256')
    .update(JSON.stringify([language, title, description]))
    .digest('hex');
}
