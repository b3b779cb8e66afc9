import type { Schedule, ScheduleContext } from './schedule';

/**
 * Removes conversations 24 months after the last word or move in them, files nobody posted within a day, and after 12
 * months the copies of messages in mails that were sent (domain dossier 6.6; a conversation names contacts).
 */
export const cleanConversations: Schedule = {
  name: 'conversations.clean_up',
  everySeconds: 3_600,
  officeHours: false,
  async run({ transaction, now }: ScheduleContext): Promise<number> {
    let removed = 0;
    for (const statement of [
      `DELETE FROM message m USING proposal p WHERE p.id = m.proposal_id
         AND p.status_since < $1::timestamptz - interval '24 months'
         AND NOT EXISTS (SELECT FROM message l WHERE l.proposal_id = m.proposal_id
                         AND l.written_at >= $1::timestamptz - interval '24 months')`,
      `DELETE FROM attachment WHERE message_id IS NULL AND created_at < $1::timestamptz - interval '1 day'`,
      `UPDATE mail SET html = NULL, text = NULL
         WHERE kind IN ('proposal_message', 'message_not_passed') AND text IS NOT NULL
         AND created_at < $1::timestamptz - interval '12 months' AND status IN ('sent', 'failed', 'cancelled')`,
    ]) {
      const [, count] = await transaction((manager) => manager.query<[unknown, number]>(statement, [now]));
      removed += count;
    }
    return removed;
  },
};
