import { Injectable } from '@nestjs/common';
import { Mail, MailDelivery } from '@bestuiver/persistence';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { windowOf, type Page } from '../http/page.dto';
import type { DeliveryDto, ListMailsDto, MailDto, MailSummaryDto } from './mail.dto';

/** What was sent about the demands of an area. */
@Injectable()
export class MailsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(reader: Reader, query: ListMailsDto): Promise<Page<MailSummaryDto>> {
    const { proposalId, demandId, status, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const mails = this.mailsFor(reader);
    if (proposalId) mails.andWhere('m.proposalId = :proposalId', { proposalId });
    if (demandId) mails.andWhere('m.demandId = :demandId', { demandId });
    if (status) mails.andWhere('m.status = ANY(:status)', { status });
    const [rows, total] = await mails
      .orderBy('m.createdAt', 'DESC')
      .addOrderBy('m.id', 'DESC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { items: rows.map(summaryDto), total, page, pageSize };
  }

  async read(reader: Reader, id: string): Promise<MailDto> {
    const mail = await this.mailsFor(reader).andWhere('m.id = :id', { id }).getOne();
    if (!mail) throw refuse('not-found', 'mail.not_found', { id });
    const deliveries = await this.dataSource.manager.find(MailDelivery, {
      where: { mailId: id },
      order: { attempt: 'ASC' },
    });
    const { text, html, messageId } = mail;
    return { ...summaryDto(mail), text, html, messageId, deliveries: deliveries.map(deliveryDto) };
  }

  private mailsFor(reader: Reader): SelectQueryBuilder<Mail> {
    const { areaIds } = reader.scope('mail.read');
    return this.dataSource.manager
      .createQueryBuilder(Mail, 'm')
      .innerJoin('m.demand', 'd')
      .where('d.workingAreaId = ANY(:areaIds)', { areaIds });
  }
}

function summaryDto(mail: Mail): MailSummaryDto {
  const { id, kind, toAddress, toName, fromName, language, subject, status, proposalId, demandId } = mail;
  return {
    id,
    kind,
    to: toAddress,
    toName,
    fromName,
    language,
    subject,
    status,
    heldReason: mail.heldReason,
    heldUntil: instant(mail.heldUntil),
    createdAt: instant(mail.createdAt),
    sentAt: instant(mail.sentAt),
    proposalId,
    demandId,
  };
}

function deliveryDto({ attempt, startedAt, finishedAt, outcome, response }: MailDelivery): DeliveryDto {
  return { attempt, startedAt: instant(startedAt), finishedAt: instant(finishedAt), outcome, response };
}
