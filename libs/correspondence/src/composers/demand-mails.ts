import { addWorkingDays, brusselsDay, withoutName, type DemandStatus, type Language } from '@bestuiver/domain';
import { describeSuggestion, type Relaxation } from '@bestuiver/matching';
import { Demand, Match, MatchRun } from '@bestuiver/persistence';
import { adviseKind } from '@bestuiver/taxonomy';
import { Not } from 'typeorm';
import { closeReasonLabel } from '../facts/close-reasons';
import { matchWords } from '../facts/match-words';
import { placeName } from '../facts/place-name';
import { questionLines } from '../facts/question-lines';
import type { Composer, Occasion } from './composer';

/** The demand, or null when it has left the statuses the mail is about. */
async function demandIn({ reader, demandId }: Occasion, ...statuses: DemandStatus[]): Promise<Demand | null> {
  const demand = await reader.manager.findOneOrFail(Demand, {
    where: { id: demandId! },
    relations: { organisation: true, site: true },
  });
  return statuses.length === 0 || statuses.includes(demand.status) ? demand : null;
}

const demandPage = ({ page }: Occasion, demand: Demand): string => page(`/demands/${demand.id}`);

/** What a mail shows of a demand; its company's name is taken out of the texts for a reader who may not know it yet. */
export function summaryOf(
  demand: Demand,
  language: Language,
  { anonymous = false } = {},
): {
  kind: Demand['kind'];
  title: string;
  summary: string;
  volume: Demand['volume'];
  startDate: string | null;
  endDate: string | null;
  municipality: string | null;
} {
  const shown = (text: string): string => (anonymous ? withoutName(text, demand.organisation.name) : text);
  return {
    kind: demand.kind,
    title: shown(demand.title),
    summary: shown(demand.description),
    volume: demand.volume,
    startDate: demand.startDate,
    endDate: demand.endDate,
    municipality: demand.site && placeName(demand.site, language),
  };
}

const since = (demand: Demand): string => brusselsDay(demand.statusSince);

export const demandReceived: Composer<'demand_received'> = async (occasion) => {
  const demand = await demandIn(occasion);
  return (
    demand && {
      title: demand.title,
      reviewBy: addWorkingDays(since(demand), 3),
      demandUrl: demandPage(occasion, demand),
    }
  );
};

/** What the words of a demand call for; a coordinator decides whether it is so. */
function attentionOf({ title, description, language }: Demand, reads: Language): string | null {
  const { warnings } = adviseKind({ text: `${title}\n${description}`, language });
  return warnings.length > 0 ? warnings.map(({ reason }) => reason[reads]).join(' ') : null;
}

export const demandToReview: Composer<'demand_to_review'> = async (occasion) => {
  const demand = await demandIn(occasion, 'submitted');
  return (
    demand && {
      demand: summaryOf(demand, occasion.language),
      organisationName: demand.organisation.name,
      reviewBy: addWorkingDays(since(demand), 3),
      attention: attentionOf(demand, occasion.language),
      demandUrl: demandPage(occasion, demand),
    }
  );
};

export const demandNeedsInfo: Composer<'demand_needs_info'> = async (occasion) => {
  const demand = await demandIn(occasion, 'needs_info');
  const asked = occasion.params['questions'];
  const questions = questionLines(typeof asked === 'string' ? asked : '');
  return (
    demand && {
      title: demand.title,
      questions,
      closesOn: addWorkingDays(since(demand), 20),
      answerUrl: demandPage(occasion, demand),
    }
  );
};

export const demandInfoReminder: Composer<'demand_info_reminder'> = async (occasion) => {
  const facts = await demandNeedsInfo(occasion);
  return facts && { ...facts, withdrawUrl: facts.answerUrl };
};

export const demandOpen: Composer<'demand_open'> = async (occasion) => {
  const demand = await demandIn(occasion, 'open', 'in_proposal');
  return (
    demand && {
      title: demand.title,
      newsBy: addWorkingDays(since(demand), 10),
      demandUrl: demandPage(occasion, demand),
    }
  );
};

export const demandRejected: Composer<'demand_rejected'> = async (occasion) => {
  const demand = await demandIn(occasion, 'rejected');
  return (
    demand && {
      title: demand.title,
      reason: closeReasonLabel(demand.statusReason, occasion.language),
      explanation: demand.statusNote,
      alternative: null,
      demandUrl: demandPage(occasion, demand),
    }
  );
};

export const matchesReady: Composer<'matches_ready'> = async (occasion) => {
  const { language } = occasion;
  const { manager } = occasion.reader;
  const demand = await demandIn(occasion, 'open', 'in_proposal');
  if (!demand) return null;
  const run = await manager.findOneOrFail(MatchRun, { where: { demandId: demand.id }, order: { createdAt: 'DESC' } });
  const candidates = await manager.find(Match, { where: { runId: run.id, band: Not('weak') }, order: { rank: 'ASC' } });
  const [strongest] = candidates;
  if (!strongest) return null;
  return {
    title: demand.title,
    organisationName: demand.organisation.name,
    candidateCount: candidates.length,
    strongest: matchWords(strongest, language).verdict,
    matchesUrl: occasion.page(`/demands/${demand.id}/matches`),
  };
};

const MOST_SUGGESTIONS = 3;

/** What would bring candidates in, as the last run told it. */
function suggestionsOf(run: MatchRun | undefined, language: Language): string[] {
  return (run?.relaxations ?? [])
    .filter(({ enterprises }) => enterprises > 0)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ code, ...rest }) => describeSuggestion({ ...rest, code: code as Relaxation['code'] }, language));
}

export const noMatchYet: Composer<'no_match_yet'> = async (occasion) => {
  const demand = await demandIn(occasion, 'open');
  if (!demand) return null;
  const to = occasion.params['reader'] === 'coordinator' ? 'coordinator' : 'company';
  const [run] = await occasion.reader.manager.find(MatchRun, {
    where: { demandId: demand.id },
    order: { createdAt: 'DESC' },
    take: 1,
  });
  return {
    to,
    title: demand.title,
    days: Number(occasion.params['days'] ?? 10),
    suggestions: suggestionsOf(run, occasion.language),
    url: to === 'coordinator' ? occasion.page(`/demands/${demand.id}/matches`) : demandPage(occasion, demand),
  };
};
