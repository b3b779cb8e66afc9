import { Injectable } from '@nestjs/common';
import { CAPABILITY_LIFE_CYCLE, move, type Permission } from '@bestuiver/domain';
import { Capability, Certificate, Establishment, newId, recordAudit, Recognition } from '@bestuiver/persistence';
import { CERTIFICATIONS } from '@bestuiver/taxonomy';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import { given } from '../http/query';
import type {
  AddCertificateDto,
  AddRecognitionDto,
  CertificateDto,
  CertificateListDto,
  EstablishmentListDto,
  RecognitionDto,
  RecognitionListDto,
} from './capability.dto';
import { actingAtSite, getEstablishment, reachSites } from './capability-scope';
import { certificateDto, recognitionDto } from './present-credential';
import { siteOf } from './present-capability';

/** Sites with what they can show for themselves: certificates and recognitions. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async listEstablishments(reader: Reader): Promise<EstablishmentListDto> {
    const query = this.dataSource.manager
      .createQueryBuilder(Establishment, 'e')
      .innerJoinAndSelect('e.organisation', 'o')
      .innerJoinAndSelect('e.municipality', 'm')
      .where(`o.kind = 'social_enterprise'`);
    const sites = await reachSites(query, reader, 'capability.read', this.clock.today())
      .orderBy('o.name')
      .addOrderBy('e.name')
      .addOrderBy('e.id')
      .getMany();
    return {
      items: sites.map((site) => ({
        ...siteOf(site, reader.language),
        street: site.street,
        postalCode: site.postalCode,
        establishmentNumber: site.establishmentNumber,
        main: site.main,
      })),
    };
  }

  async listCertificates(reader: Reader, establishmentId: string): Promise<CertificateListDto> {
    const { manager } = this.dataSource;
    await this.siteFor(manager, reader, 'capability.read', establishmentId);
    const rows = await manager.find(Certificate, {
      where: { establishmentId },
      order: { certificationId: 'ASC', validTo: 'DESC', id: 'ASC' },
    });
    return { items: rows.map((row) => certificateDto(row, reader.language)) };
  }

  async addCertificate(reader: Reader, establishmentId: string, body: AddCertificateDto): Promise<CertificateDto> {
    const { certificationId } = body;
    return this.dataSource.transaction(async (manager) => {
      const { acting } = await this.siteFor(manager, reader, 'capability.edit', establishmentId);
      if (!CERTIFICATIONS.some(({ id }) => id === certificationId)) {
        throw refuseField('/certificationId', 'certification.unknown', { certificationId });
      }
      const certificate = manager.create(Certificate, { ...given(body), id: newId(), establishmentId });
      await manager.insert(Certificate, certificate);
      await this.reviewAgain(manager, acting, establishmentId);
      await this.audit(manager, acting, 'certificate.add', 'certificate', certificate.id);
      return certificateDto(await manager.findOneByOrFail(Certificate, { id: certificate.id }), reader.language);
    });
  }

  async listRecognitions(reader: Reader, establishmentId: string): Promise<RecognitionListDto> {
    const { manager } = this.dataSource;
    await this.siteFor(manager, reader, 'capability.read', establishmentId);
    const rows = await manager.find(Recognition, {
      where: { establishmentId },
      order: { validFrom: 'DESC', id: 'ASC' },
    });
    return { items: rows.map(recognitionDto) };
  }

  async addRecognition(reader: Reader, establishmentId: string, body: AddRecognitionDto): Promise<RecognitionDto> {
    return this.dataSource.transaction(async (manager) => {
      const { acting } = await this.siteFor(manager, reader, 'capability.edit', establishmentId);
      const recognition = manager.create(Recognition, { ...given(body), id: newId(), establishmentId });
      await manager.insert(Recognition, recognition);
      await this.audit(manager, acting, 'recognition.add', 'recognition', recognition.id);
      return recognitionDto(await manager.findOneByOrFail(Recognition, { id: recognition.id }));
    });
  }

  private async siteFor(
    manager: EntityManager,
    reader: Reader,
    permission: Permission,
    id: string,
  ): Promise<{ site: Establishment; acting: Acting }> {
    const today = this.clock.today();
    const site = await getEstablishment(manager, reader, permission, id, today);
    const acting = await actingAtSite(manager, reader, permission, site, today);
    if (!acting) throw refuse('not-found', 'establishment.not_found', { id });
    return { site, acting };
  }

  /** What a listing claims has changed: it is looked at again (domain dossier 3.3). */
  private async reviewAgain(manager: EntityManager, { actor }: Acting, establishmentId: string): Promise<void> {
    const shown = await manager.find(Capability, {
      where: { establishmentId, status: In(['published', 'stale']) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const now = this.clock.now();
    for (const capability of shown) {
      const status = move(CAPABILITY_LIFE_CYCLE, { from: capability.status, verb: 'review_again', by: actor });
      await manager.save(Object.assign(capability, { status, statusSince: now, updatedAt: now }));
    }
  }

  private async audit(
    manager: EntityManager,
    { actor, personId }: Acting,
    action: string,
    objectType: string,
    objectId: string,
  ): Promise<void> {
    await recordAudit(manager, { actor, personId, action, objectType, objectId });
  }
}
