import { brusselsDay, CONCERN_WAIT_DAYS, OPEN_CONCERN_STATUSES } from '@bestuiver/domain';
import { Concern } from '@bestuiver/persistence';
import { namesHiddenFrom } from '../facts/concern-parties';
import type { Composer, Occasion } from './composer';

const fileOf = ({ reader, params }: Occasion): Promise<Concern> =>
  reader.manager.findOneOrFail(Concern, {
    where: { id: String(params['concernId']) },
    relations: { demand: true, organisation: true, reporter: true },
  });

const urlOf = ({ params, page }: Occasion): string => page(String(params['path']));

/** Texts as an organisation may read them: without the names it may not know yet. */
function hiderFor(
  { reader, params }: Occasion,
  { demand, organisationId }: Concern,
): Promise<(text: string) => string> {
  const own = typeof params['organisationId'] === 'string' ? [params['organisationId']] : [];
  return namesHiddenFrom(reader.manager, demand, own, [organisationId]);
}

export const concernRaised: Composer<'concern_raised'> = async (occasion) => {
  const concern = await fileOf(occasion);
  const { ground, demand, text, status, raisedAt, organisation, reporter } = concern;
  const raised = { ground, raisedOn: brusselsDay(raisedAt), url: urlOf(occasion) };
  if (occasion.params['reader'] === 'coordinator') {
    const reporterName = organisation?.name ?? reporter?.name ?? '–';
    return status === 'raised' ? { to: 'coordinator', title: demand.title, ...raised, reporterName, text } : null;
  }
  const hide = await hiderFor(occasion, concern);
  return OPEN_CONCERN_STATUSES.includes(status) ? { to: 'party', title: hide(demand.title), ...raised } : null;
};

export const concernWaiting: Composer<'concern_waiting'> = async (occasion) => {
  const { demand, status, raisedAt } = await fileOf(occasion);
  if (status !== 'raised') return null;
  return { title: demand.title, raisedOn: brusselsDay(raisedAt), days: CONCERN_WAIT_DAYS, url: urlOf(occasion) };
};

export const concernDecided: Composer<'concern_decided'> = async (occasion) => {
  const concern = await fileOf(occasion);
  const { demand, ground, outcome, reason, conditions, decidedAt } = concern;
  const to = occasion.params['reader'] === 'reporter' ? 'reporter' : 'party';
  // A newer decision has a mail of its own.
  if (!outcome || reason === null || decidedAt?.toISOString() !== occasion.params['decidedAt']) return null;
  const curates = occasion.params['organisationId'] === undefined;
  const hide = curates ? (text: string) => text : await hiderFor(occasion, concern);
  const told = { ground, outcome, reason: hide(reason), conditions: conditions && hide(conditions) };
  return { to, title: hide(demand.title), ...told, url: urlOf(occasion) };
};
