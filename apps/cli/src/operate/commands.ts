import { decideMail, redriveJob, type MailDecision } from '@bestuiver/jobs';
import { FailedJob, Mail } from '@bestuiver/persistence';
import { IsNull, type DataSource } from 'typeorm';

export interface Command {
  readonly takesId: boolean;
  run(dataSource: DataSource, id: string): Promise<{ lines: string[]; done: boolean }>;
}

export const USAGE = `npm run operate -- COMMAND
  failed            jobs that failed for good
  ambiguous         mails that may or may not have arrived
  redrive JOB       drives a failed job again
  arrived MAIL      says that an ambiguous mail arrived
  send-again MAIL   sends an ambiguous or failed mail again`;

const operator = (): { personId: null; now: Date } => ({ personId: null, now: new Date() });

const decision = (verdict: MailDecision, words: string): Command => ({
  takesId: true,
  run: async (dataSource, id) => {
    const outcome = await dataSource.transaction((tx) => decideMail(tx, id, verdict, operator()));
    const answers = { done: words, settled: 'there is nothing to decide about it', not_found: 'there is no such mail' };
    return { lines: [`${id}\t${answers[outcome]}`], done: outcome === 'done' };
  },
});

/** What an operator may ask on the command line; every decision is kept in the audit trail as on the screens. */
export const COMMANDS: Readonly<Record<string, Command | undefined>> = {
  failed: {
    takesId: false,
    run: async ({ manager }) => {
      const jobs = await manager.find(FailedJob, { where: { redrivenAt: IsNull() }, order: { failedAt: 'DESC' } });
      const lines = jobs.map(({ jobId, name, failedAt, error }) =>
        [jobId, name, failedAt.toISOString(), error.replace(/\s+/g, ' ')].join('\t'),
      );
      return { lines, done: true };
    },
  },
  ambiguous: {
    takesId: false,
    run: async ({ manager }) => {
      const mails = await manager.find(Mail, { where: { status: 'ambiguous' }, order: { createdAt: 'DESC' } });
      return { lines: mails.map(({ id, kind, toAddress }) => [id, kind, toAddress].join('\t')), done: true };
    },
  },
  redrive: {
    takesId: true,
    run: async (dataSource, id) => {
      const { outcome } = await dataSource.transaction((tx) => redriveJob(tx, id, operator()));
      const answers = { done: 'driven again', redriven: 'was driven again before', not_found: 'there is no such job' };
      return { lines: [`${id}\t${answers[outcome]}`], done: outcome === 'done' };
    },
  },
  arrived: decision('arrived', 'kept as arrived'),
  'send-again': decision('send_again', 'is sent again'),
};
