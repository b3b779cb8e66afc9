import { brusselsDay } from '@bestuiver/domain';
import { Demand, MailAddressState, RoleAssignment } from '@bestuiver/persistence';
import { In } from 'typeorm';
import type { Composer, Gathered, Occasion } from './composer';
import { readWork, type WorkItem } from '../facts/work-of-areas';
import { WORK_WORDS } from '../facts/work-words';

export const escalation: Composer<'escalation'> = async (occasion) => {
  const { reader, params, page } = occasion;
  const waits = params['waits'] === 'matches' ? 'matches' : 'demand_review';
  const demand = await reader.manager.findOneByOrFail(Demand, { id: occasion.demandId! });
  if (demand.status !== (waits === 'matches' ? 'open' : 'submitted')) return null;
  const [coordinator] = demand.workingAreaId ? ((await reader.coordinators(demand.workingAreaId)) ?? []) : [];
  return {
    waits,
    title: demand.title,
    coordinatorName: coordinator?.name ?? null,
    since: brusselsDay(demand.statusSince),
    days: Number(params['days']),
    url: page(waits === 'matches' ? `/demands/${demand.id}/matches` : `/demands/${demand.id}`),
  };
};

/** Monday's overview of a coordinator: what waits, what to keep an eye on, what worked. */
export const weeklyDigest: Composer<'weekly_digest'> = async (occasion) => {
  const { reader, to, language, page, params } = occasion;
  const roles = await reader.manager.findBy(RoleAssignment, {
    personId: to.id,
    role: In(['coordinator', 'area_admin']),
  });
  const areaIds = roles.flatMap(({ workingAreaId }) => workingAreaId ?? []);
  if (areaIds.length === 0) return null;
  const work = await readWork(reader.manager, areaIds, String(params['monday']));
  const words = WORK_WORDS[language];
  const line = (word: (title: string) => string, path: (id: string) => string): ((item: WorkItem) => Gathered) => {
    return ({ id, title }) => ({ text: word(title), url: page(path(id)) });
  };
  return {
    actions: [
      ...work.toReview.map(line(words.review, (id) => `/demands/${id}`)),
      ...work.toChoose.map(line(words.choose, (id) => `/demands/${id}/matches`)),
      ...work.listings.map(line(words.listing, (id) => `/capabilities/${id}`)),
    ],
    risks: work.silent.map(line(words.silent, (id) => `/proposals/${id}`)),
    good: work.introductions === 0 ? [] : [words.introduced(work.introductions)],
    workListUrl: page('/worklist'),
  };
};

export const mailDigest: Composer<'mail_digest'> = async (occasion) => {
  const { params, page } = occasion;
  const items = await occasion.gathered((params['mailIds'] ?? []) as string[]);
  return items.length === 0 ? null : { every: params['every'] === 'week' ? 'week' : 'day', items, homeUrl: page('/') };
};

export const addressUnreachable: Composer<'address_unreachable'> = async ({ reader, params, page, ...occasion }) => {
  const address = String(params['address']);
  const state = await reader.manager.findOneBy(MailAddressState, { address });
  const told = UNMARKED.find((cause) => cause === params['cause']);
  if (!told && (!state || state.confirmedAt)) return null;
  const said = typeof params['detail'] === 'string' ? params['detail'] : null;
  return {
    cause: told ?? state!.mark,
    personName: String(params['personName']),
    address,
    about: typeof params['about'] === 'string' ? params['about'] : '',
    detail: told ? said : state!.detail,
    url: page(pathOf(occasion)),
  };
};

/** Causes that leave the address as it is. */
const UNMARKED = ['turned_off', 'refused'] as const;

const pathOf = ({ proposalId, demandId }: Pick<Occasion, 'proposalId' | 'demandId'>): string =>
  proposalId ? `/proposals/${proposalId}` : demandId ? `/demands/${demandId}` : '/worklist';
