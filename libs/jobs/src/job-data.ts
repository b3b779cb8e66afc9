/** Every job name with the data it carries: ids only, the handler reads the rows again. */
export interface JobData {
  /** Removes the bytes of an attachment whose row is gone; ordered by the database itself. */
  'attachment.remove': { attachmentId: string };
  /** Ranks the published capabilities for a demand and stores the run; the coordinator hears of it unless `quiet`. */
  'demand.match': { demandId: string; quiet?: boolean };
  /** Ranks for the demands of the demo region, whatever their status, and makes its planned proposals. */
  'demo.match': { demandIds: string[] };
  /** Renders a mail from today's facts and hands it to the mail server. */
  'mail.send': { mailId: string };
  /** A proposal fell away: asks the next candidate of an armed short list. */
  'proposal.ask_next': { proposalId: string };
  /** Sends an accepted proposal on to the company. */
  'proposal.forward': { proposalId: string };
  /** Brings both parties of a proposal together. */
  'proposal.introduce': { proposalId: string };
  /** Ranks for a demand in a surge and asks every able provider at once. */
  'surge.call': { callId: string };
}

export type JobName = keyof JobData;

/** One job, name and data together. */
export type Job = { [N in JobName]: { name: N; data: JobData[N] } }[JobName];

export const JOB_NAMES = [
  'attachment.remove',
  'demand.match',
  'demo.match',
  'mail.send',
  'proposal.ask_next',
  'proposal.forward',
  'proposal.introduce',
  'surge.call',
] as const satisfies JobName[];
