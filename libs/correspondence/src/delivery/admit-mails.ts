import { runStatement, type HeldReason, type Mail, type MailMode } from '@bestuiver/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { chosenMode } from '../preferences/chosen-mode';
import { decideDelivery, type Delivery } from './decide-delivery';
import { MAIL_RULES } from './mail-rules';
import type { OrderedKind } from '../compose-mail';

/** Most mails that count to one address in seven days, over all demands [E]. */
export const MAILS_PER_WEEK = 5;

export interface Admission {
  readonly now: Date;
  /** `Infinity` for no limit. */
  readonly weeklyCap: number;
}

interface AddressFacts {
  readonly choices: Record<string, MailMode | null>;
  readonly pausedUntil: string | null;
  readonly marked: boolean;
  readonly admitted: Date[];
}

const CAPPED_KINDS = Object.entries(MAIL_RULES).flatMap(([kind, { capped }]) => (capped ? [kind] : []));
const ruleOf = ({ kind }: Mail): (typeof MAIL_RULES)[OrderedKind] => MAIL_RULES[kind as OrderedKind];

const LOCK_WEEKS = {
  name: 'lock weeks of addresses',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('week of ' || address, 0))
         FROM (SELECT DISTINCT unnest($1::text[]) AS address ORDER BY 1) AS a`,
};

const ADDRESS_FACTS = {
  name: 'delivery facts of addresses',
  text: `SELECT a.address,
           (SELECT jsonb_object_agg(p.category, p.mode) FROM mail_preference p WHERE p.address = lower(a.address)) AS choices,
           (SELECT p.paused_until::text FROM mail_preference p WHERE p.address = lower(a.address) AND p.category = 'all') AS paused,
           EXISTS (SELECT FROM mail_address_state s WHERE s.address = lower(a.address) AND s.confirmed_at IS NULL) AS marked,
           (SELECT array_agg(m.admitted_at) FROM mail m WHERE m.to_address = a.address AND m.kind = ANY($3)
              AND m.admitted_at > $2::timestamptz - interval '7 days' AND m.status <> 'cancelled') AS admitted
         FROM unnest($1::text[]) AS a(address)`,
};

const ADMIT = {
  name: 'admit mails',
  text: 'UPDATE mail SET admitted_at = $2, held_until = NULL, held_reason = NULL WHERE id = ANY($1)',
};

/**
 * The mails of a round that may leave now. The others are told to wait, with the reason and until when, or are
 * cancelled because their reader turned them off. A mail that was let through stays so: an attempt that failed is not
 * held back again. Two workers never let more through to one address than its week has room for.
 */
export async function admitMails(
  dataSource: DataSource,
  mails: readonly Mail[],
  admission: Admission,
): Promise<{ admitted: Mail[]; turnedOff: Mail[] }> {
  const waiting = mails.filter(({ admittedAt }) => admittedAt === null);
  if (waiting.length === 0) return { admitted: [...mails], turnedOff: [] };
  return dataSource.transaction(async (manager) => {
    const capped = waiting.filter((mail) => ruleOf(mail).capped).map(({ toAddress }) => toAddress);
    if (Number.isFinite(admission.weeklyCap)) await lockWeeks(manager, capped);
    const facts = await factsOf(manager, [...new Set(waiting.map(({ toAddress }) => toAddress))], admission);
    const decisions = waiting.map((mail) => ({ mail, decision: decide(mail, facts.get(mail.toAddress)!, admission) }));
    const of = (verdict: Delivery['verdict']): Mail[] =>
      decisions.filter(({ decision }) => decision.verdict === verdict).map(({ mail }) => mail);
    await keep(manager, decisions, admission.now);
    const held = new Set([...of('hold'), ...of('drop')]);
    return { admitted: mails.filter((mail) => !held.has(mail)), turnedOff: of('drop') };
  });
}

/** What is decided first counts for the next mail of the round to the same address. */
function decide(mail: Mail, facts: AddressFacts, { now, weeklyCap }: Admission): Delivery {
  const rule = ruleOf(mail);
  const mode = chosenMode(rule.category, facts.choices);
  const decision = decideDelivery({ ...facts, rule, now, mode, weeklyCap });
  if (decision.verdict === 'send' && rule.capped) facts.admitted.push(now);
  return decision;
}

async function lockWeeks(manager: EntityManager, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await runStatement(manager, LOCK_WEEKS, [addresses]);
}

async function factsOf(
  manager: EntityManager,
  addresses: readonly string[],
  { now }: Admission,
): Promise<Map<string, AddressFacts>> {
  const rows = await runStatement<{
    address: string;
    choices: AddressFacts['choices'] | null;
    paused: string | null;
    marked: boolean;
    admitted: Date[] | null;
  }>(manager, ADDRESS_FACTS, [addresses, now, CAPPED_KINDS]);
  return new Map(
    rows.map(({ address, choices, paused, marked, admitted }) => [
      address,
      { choices: choices ?? {}, pausedUntil: paused, marked, admitted: admitted ?? [] },
    ]),
  );
}

async function keep(
  manager: EntityManager,
  decisions: readonly { mail: Mail; decision: Delivery }[],
  now: Date,
): Promise<void> {
  const sent = decisions.filter(({ decision }) => decision.verdict === 'send').map(({ mail }) => mail.id);
  if (sent.length > 0) await runStatement(manager, ADMIT, [sent, now]);
  const others = decisions.flatMap(({ mail, decision }) =>
    decision.verdict === 'send' ? [] : [{ id: mail.id, reason: decision.reason, until: untilOf(decision) }],
  );
  if (others.length === 0) return;
  await manager.query(
    `UPDATE mail SET held_reason = h.reason, held_until = h.until,
       status = CASE WHEN h.until IS NULL THEN 'cancelled' ELSE 'queued' END
     FROM json_to_recordset($1::json) AS h(id uuid, reason text, until timestamptz) WHERE mail.id = h.id`,
    [JSON.stringify(others satisfies { id: string; reason: HeldReason; until: Date | null }[])],
  );
}

const untilOf = (decision: Delivery): Date | null => (decision.verdict === 'hold' ? decision.until : null);
