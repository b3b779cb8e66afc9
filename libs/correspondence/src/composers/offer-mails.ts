import { addDays, brusselsDay, HIDDEN_AFTER_DAYS, STALE_AFTER_DAYS, type CapabilityStatus } from '@bestuiver/domain';
import { Capability, Certificate, Recognition } from '@bestuiver/persistence';
import { In } from 'typeorm';
import type { Composer, Occasion } from './composer';

const OFFER = { establishment: { organisation: true } } as const;

/** The listings the mail is about that are still in one of these statuses and were not confirmed since. */
async function listingsIn({ reader, params }: Occasion, ...statuses: CapabilityStatus[]): Promise<Capability[]> {
  const asked = Object.entries((params['confirmedAt'] ?? {}) as Record<string, string>);
  const found = await reader.manager.find(Capability, {
    where: { id: In(asked.map(([id]) => id)), status: In(statuses) },
    relations: OFFER,
    order: { title: 'ASC' },
  });
  return found.filter(({ id, confirmedAt }) =>
    asked.some(([key, at]) => key === id && confirmedAt?.toISOString() === at),
  );
}

const readerOf = ({ params }: Occasion): 'enterprise' | 'coordinator' =>
  params['reader'] === 'coordinator' ? 'coordinator' : 'enterprise';

/** Where an enterprise adds new evidence, and where a coordinator looks at it. */
const credentialsPage = (occasion: Occasion): string =>
  occasion.page(readerOf(occasion) === 'enterprise' ? '/credentials/new' : '/credentials');

const listingPage = ({ page }: Occasion, { id }: Capability): string => page(`/capabilities/${id}`);

export const capabilityConfirmation: Composer<'capability_confirmation'> = async (occasion) => {
  const listings = await listingsIn(occasion, 'published');
  const [first] = listings;
  if (!first?.confirmedAt) return null;
  const earliest = listings.map(({ confirmedAt }) => brusselsDay(confirmedAt!)).sort()[0]!;
  const url = listings.length === 1 ? listingPage(occasion, first) : occasion.page('/capabilities');
  return {
    reminder: occasion.params['reminder'] === true,
    titles: listings.map(({ title }) => title),
    staleOn: addDays(earliest, STALE_AFTER_DAYS),
    confirmUrl: url,
    editUrl: url,
  };
};

export const capabilityStale: Composer<'capability_stale'> = async (occasion) => {
  const [listing] = await listingsIn(occasion, 'stale');
  if (!listing?.confirmedAt) return null;
  const url = listingPage(occasion, listing);
  return {
    title: listing.title,
    hiddenOn: addDays(brusselsDay(listing.confirmedAt), HIDDEN_AFTER_DAYS),
    confirmUrl: url,
    archiveUrl: url,
  };
};

export const capabilityHidden: Composer<'capability_hidden'> = async (occasion) => {
  const [listing] = await listingsIn(occasion, 'hidden');
  return listing
    ? {
        to: readerOf(occasion),
        title: listing.title,
        enterpriseName: listing.establishment.organisation.name,
        capabilityUrl: listingPage(occasion, listing),
      }
    : null;
};

export const certificateExpiring: Composer<'certificate_expiring'> = async (occasion) => {
  const certificate = await occasion.reader.manager.findOne(Certificate, {
    where: { id: String(occasion.params['certificateId']) },
    relations: OFFER,
  });
  if (!certificate?.validTo || certificate.validTo !== occasion.params['validTo']) return null;
  const { establishment } = certificate;
  return {
    to: readerOf(occasion),
    certificateName:
      typeof occasion.params['name'] === 'string' ? occasion.params['name'] : certificate.certificationId,
    enterpriseName: establishment.organisation.name,
    establishmentName: establishment.name,
    expiresOn: certificate.validTo,
    certificateUrl: credentialsPage(occasion),
  };
};

export const recognitionExpiring: Composer<'recognition_expiring'> = async (occasion) => {
  const recognition = await occasion.reader.manager.findOne(Recognition, {
    where: { id: String(occasion.params['recognitionId']) },
    relations: OFFER,
  });
  if (!recognition?.validTo || recognition.validTo !== occasion.params['validTo']) return null;
  const { establishment } = recognition;
  return {
    to: readerOf(occasion),
    enterpriseName: establishment.organisation.name,
    establishmentName: recognition.scope === 'enterprise' ? null : establishment.name,
    recognitionNumber: recognition.number,
    expiresOn: recognition.validTo,
    recognitionUrl: credentialsPage(occasion),
  };
};
