import { LIVE_PROPOSAL_STATUSES, maxLiveProposals, type ProposalStatus } from '@bestuiver/domain';
import { Proposal } from '@bestuiver/persistence';
import { In } from 'typeorm';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import type { DeskMail } from './desk';
import type { Story } from './story';

/** Statuses in which a mail of a kind may leave; every other mail may leave at any time. */
const ALLOWED: Readonly<Record<string, readonly ProposalStatus[]>> = {
  proposal_to_provider: ['sent_to_provider'],
  proposal_to_company: ['sent_to_company'],
  proposal_reminder: ['sent_to_provider', 'sent_to_company'],
  introduction: ['introduced'],
  introduction_check: ['introduced'],
  company_declined: ['company_declined'],
  proposal_closed: ['company_declined', 'withdrawn', 'expired'],
  proposal_expired: ['expired'],
};

/** What has to hold after every event, whatever came before. */
export async function checkEverything(story: Story): Promise<void> {
  await checkStandings(story);
  await checkLive(story);
  checkMails(story);
  await checkNames(story);
  await checkHolds(story);
}

/** The rows say what the model says. */
async function checkStandings({ told, desk, market }: Story): Promise<void> {
  for (const [d, { pairs }] of told.entries())
    for (const [p, { standing }] of pairs.entries()) {
      const row = await desk.manager.findOneBy(Proposal, {
        demandId: market.demands[d]!.id,
        capabilityId: market.providers[p]!.capabilityId,
      });
      const real = row?.status ?? null;
      const expected = standing === 'listed' || standing === 'dismissed' ? null : standing;
      if (real !== expected) throw new Error(`demand ${d}, provider ${p}: ${real} instead of ${expected}`);
    }
}

/** Never more than the allowed live proposals. */
async function checkLive({ desk, market }: Story): Promise<void> {
  for (const { id: demandId } of market.demands) {
    const live = await desk.manager.countBy(Proposal, { demandId, status: In([...LIVE_PROPOSAL_STATUSES]) });
    if (live > maxLiveProposals('subcontracting')) throw new Error(`${live} proposals are live`);
  }
}

/** No mail leaves after the object moved, and none twice. */
function checkMails({ desk }: Story): void {
  const seen = new Set<string>();
  for (const mail of desk.sent) {
    const { kind, proposalId, proposalStatus, to, subject } = mail;
    const allowed = ALLOWED[kind];
    if (allowed && (proposalStatus === null || !allowed.includes(proposalStatus)))
      throw new Error(`${kind} left while the proposal was ${proposalStatus}`);
    if (!proposalId) continue;
    const key = [kind, proposalId, to, subject, whenOf(mail)].join('|');
    if (seen.has(key)) throw new Error(`${kind} left twice to ${to}`);
    seen.add(key);
  }
}

/** Reminders and warnings may come again at a later stage of the same proposal. */
const whenOf = ({ kind, proposalStatus, text }: DeskMail): string =>
  kind === 'proposal_reminder' ? String(proposalStatus) : kind === 'soft_hold_ending' ? text : '';

/** Nobody reads who the other side is before both agreed: not on a page, not in a mail. */
async function checkNames({ desk, market, told, read }: Story): Promise<void> {
  for (const [d, { pairs }] of told.entries())
    for (const [p, { standing }] of pairs.entries()) {
      if (standing === 'listed' || standing === 'dismissed' || standing === 'introduced') continue;
      if (read.get(`${d} ${p}`) === standing) continue;
      read.set(`${d} ${p}`, standing);
      const provider = market.providers[p]!;
      const { id } = await desk.manager.findOneByOrFail(Proposal, {
        demandId: market.demands[d]!.id,
        capabilityId: provider.capabilityId,
      });
      const pages = desk.get(ProposalsService);
      const toProvider = JSON.stringify(await pages.read(provider.reader, id));
      if (toProvider.includes(market.companyName)) throw new Error(`provider ${p} reads who asks`);
      const toCompany = await pages.read(market.company, id).then(JSON.stringify, () => '');
      if (toCompany.includes(provider.name)) throw new Error(`the company reads who provider ${p} is`);
    }
  for (const { kind, to, text, html, subject, proposalStatus } of desk.sent) {
    if (proposalStatus === 'introduced') continue;
    const words = `${subject}\n${text}\n${html}`;
    const byProvider = market.providers.some(({ reader }) => reader.person!.email === to);
    if (byProvider && words.includes(market.companyName)) throw new Error(`${kind} tells a provider who asks`);
    const byCompany = market.company.person!.email === to;
    if (byCompany && market.providers.some(({ name }) => words.includes(name)))
      throw new Error(`${kind} tells the company who would do it`);
  }
}

/** Held hours are the sum of the holds, which last as the model says and go beyond what is free only where allowed. */
async function checkHolds({ desk, market, told }: Story): Promise<void> {
  for (const [p, { capabilityId }] of market.providers.entries()) {
    const weeks = await desk.manager.query<
      { free: number; held: number; committed: number; sum: number; beyond: boolean; allowed: boolean }[]
    >(
      `SELECT s.free_hours AS free, s.held_hours AS held, s.committed_hours AS committed, s.over_allowed AS allowed,
         coalesce(sum(w.hours), 0) AS sum, coalesce(bool_or(h.beyond_free), false) AS beyond
       FROM capacity_slot s
       LEFT JOIN (capacity_hold_week w JOIN capacity_hold h
           ON (h.proposal_id, h.capability_id) = (w.proposal_id, w.capability_id) AND h.status = 'held')
         ON h.capability_id = s.capability_id AND w.week_start = s.week_start
       WHERE s.capability_id = $1 GROUP BY s.capability_id, s.week_start`,
      [capabilityId],
    );
    for (const { free, held, committed, sum, beyond, allowed } of weeks) {
      if (held !== sum) throw new Error(`${held} hours are held and the holds add up to ${sum}`);
      if (held + committed > free && !(beyond && allowed)) throw new Error(`${held} of ${free} hours are held`);
    }
    const expected = told.filter(({ pairs }) => pairs[p]!.heldUntil !== null).length;
    const [{ real }] = await desk.manager.query<[{ real: number }]>(
      `SELECT count(*)::int AS real FROM capacity_hold WHERE capability_id = $1 AND status = 'held'`,
      [capabilityId],
    );
    if (real !== expected) throw new Error(`provider ${p} has ${real} holds instead of ${expected}`);
  }
}
