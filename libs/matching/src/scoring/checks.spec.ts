import { LANGUAGES } from '@bestuiver/domain';
import { PROVIDER_CHECKS } from '../checks/with-provider-checks';
import { CHECK_WORDS } from '../explanation/check-words';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import { aCapability, aDemand, aMatch, aText } from '../testing/factories';
import { rank } from './rank';

const displaced = (displacedWork: 'own_staff' | 'regular_supplier' | 'temp_agency') =>
  aDemand({ attributes: { displacedWork } });
/** An enclave in which everything is settled, but for what a case changes. */
const enclave = (details: object) =>
  aDemand({
    kind: 'enclave',
    details: {
      fitsCoreActivity: true,
      headcountMin: 4,
      workerRepresentationInformed: true,
      instructionListAgreed: true,
      ...details,
    },
  });
const certified = (changes: object) => aCapability({ certificates: [{ certificationId: 'iso-9001', ...changes }] });
const asksCertificate = aDemand({ attributes: { requiredCertifications: ['iso-9001'] } });

const CASES: readonly {
  readonly code: string;
  readonly why: string;
  readonly demand: MatchDemand;
  readonly capability: MatchCapability;
}[] = [
  { code: 'C1', why: 'own staff do the work today', demand: displaced('own_staff'), capability: aCapability() },
  { code: 'C1', why: 'the text says so', demand: aDemand({ warnings: ['C1'] }), capability: aCapability() },
  { code: 'C2', why: 'a supplier does it', demand: displaced('regular_supplier'), capability: aCapability() },
  {
    code: 'C4',
    why: 'a local service without a statement',
    demand: aDemand({ kind: 'niche', details: { localService: true } }),
    capability: aCapability(),
  },
  { code: 'C5', why: 'the text tells of it', demand: aDemand({ warnings: ['C5'] }), capability: aCapability() },
  { code: 'C7', why: 'the text asks for it', demand: aDemand({ warnings: ['C7'] }), capability: aCapability() },
  { code: 'C8', why: 'temporary workers do it', demand: displaced('temp_agency'), capability: aCapability() },
  {
    code: 'coreActivity',
    why: 'nobody knows whether it is the core activity',
    demand: enclave({ fitsCoreActivity: undefined }),
    capability: aCapability(),
  },
  {
    code: 'workerRepresentation',
    why: 'the staff of the host was not informed',
    demand: enclave({ workerRepresentationInformed: false }),
    capability: aCapability(),
  },
  {
    code: 'instructionList',
    why: 'nobody agreed which instructions the host may give',
    demand: enclave({ instructionListAgreed: undefined }),
    capability: aCapability(),
  },
  {
    code: 'facilities',
    why: 'the host has no room for breaks',
    demand: enclave({ breakRoom: false, sanitary: true }),
    capability: aCapability(),
  },
  {
    code: 'penaltyClauses',
    why: 'the terms hold penalties',
    demand: aDemand({ details: { penaltyClauses: true } }),
    capability: aCapability(),
  },
  {
    code: 'certificateScope',
    why: 'the certificate is for neighbouring work',
    demand: asksCertificate,
    capability: certified({ scope: aText('Vloeistoffen afvullen') }),
  },
  {
    code: 'certificateEnding',
    why: 'the certificate ends within 60 days of the start',
    demand: asksCertificate,
    capability: certified({ validTo: '2027-05-01' }),
  },
  {
    code: 'confirmListing',
    why: 'the listing is stale',
    demand: aDemand(),
    capability: aCapability({ status: 'stale' }),
  },
];

describe('checksFor', () => {
  it.each(CASES)('$code: $why', ({ code, demand, capability }) => {
    expect(rank(aMatch(demand, capability)).candidates[0]!.checks).toEqual([code]);
  });

  it.each([
    ['an ordinary match', aDemand()],
    ['an enclave in which all is settled', enclave({ breakRoom: true, locker: true })],
    ['work that nobody does today', aDemand({ attributes: { displacedWork: 'nobody' } })],
    [
      'a local service that adds to others',
      aDemand({ kind: 'niche', details: { localService: true, complementarityStatement: 'vult aan' } }),
    ],
    ['a warning that is no conflict', aDemand({ warnings: ['D2', 'TRAITS'] })],
  ])('asks nothing of %s', (_what, demand) => {
    expect(rank(aMatch(demand, aCapability())).candidates[0]!.checks).toEqual([]);
  });

  it('has whole sentences in three languages for every check, and no others', () => {
    const codes = [...CASES, ...PROVIDER_CHECKS].map(({ code }) => code);
    expect(Object.keys(CHECK_WORDS).sort()).toEqual([...new Set(codes)].sort());
    const sentences = Object.values(CHECK_WORDS).flatMap((words) => LANGUAGES.map((language) => words[language]));
    expect(sentences.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });
});
