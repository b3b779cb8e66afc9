import { addDays, brusselsDay, weekStart } from '@bestuiver/domain';
import type { Call, Lane, Reply } from './load';
import type { Scene } from './seed';

/** Session cookies of those who call. */
export interface Cookies {
  readonly company: string;
  readonly enterprise: string;
  readonly coordinator: string;
}

/** One endpoint of the product, and the bare route that runs its one query. */
export interface Endpoint {
  readonly endpoint: string;
  /** What each lane sends to the product. */
  lane(lane: number): Lane;
  readonly bare: (lane: number) => Lane;
}

const WEEKS_PLANNED = 8;
const TEXTS = [
  'Wij zoeken een partner die geschenkdozen vult, etiketteert en op palletten zet.',
  'Onderhoud van het groen rond onze fabriek: gras maaien, hagen scheren en bladeren ruimen.',
  'Montage van kleine elektrische kabels voor machines, in reeksen van 500 stuks.',
  'Nous cherchons un atelier pour le conditionnement et l’étiquetage de flacons.',
];

/** Reads and writes of an ordinary day, on the rows of `scene`. */
export function endpoints(scene: Scene, { company, enterprise, coordinator }: Cookies): readonly Endpoint[] {
  const { areaId, demandId, companyId, personId, capabilityIds } = scene;
  const today = brusselsDay(new Date());
  const draft = { kind: 'subcontracting', title: 'Geschenkdozen vullen', description: TEXTS[0]! };
  const trial = { startDate: addDays(today, 90), maxTravelMinutes: 45 };
  const weeks = Array.from({ length: WEEKS_PLANNED }, (_, i) => ({
    weekStart: addDays(weekStart(today), 7 * (i + 1)),
    freeHours: 40,
  }));
  return [
    {
      endpoint: 'GET /demands',
      lane: always({ method: 'GET', path: '/api/v1/demands', headers: { cookie: coordinator } }),
      bare: always({ method: 'GET', path: `/areas/${areaId}/demands` }),
    },
    {
      endpoint: 'GET /demands/:id',
      lane: always({ method: 'GET', path: `/api/v1/demands/${demandId}`, headers: { cookie: coordinator } }),
      bare: always({ method: 'GET', path: `/demands/${demandId}` }),
    },
    {
      endpoint: 'GET /demands/:id/matches',
      lane: always({ method: 'GET', path: `/api/v1/demands/${demandId}/matches`, headers: { cookie: coordinator } }),
      bare: always({ method: 'GET', path: `/demands/${demandId}/matches` }),
    },
    {
      endpoint: 'POST /demands/:id/what-if',
      lane: always({
        method: 'POST',
        path: `/api/v1/demands/${demandId}/what-if`,
        headers: { cookie: coordinator },
        body: trial,
      }),
      bare: always({ method: 'POST', path: `/demands/${demandId}/what-if`, body: trial }),
    },
    {
      endpoint: 'POST /activities/suggestions',
      lane: (lane) => same({ method: 'POST', path: '/api/v1/activities/suggestions', body: textOf(lane) }),
      bare: (lane) => same({ method: 'POST', path: '/suggestions', body: textOf(lane) }),
    },
    {
      endpoint: 'POST /demands',
      lane: always({ method: 'POST', path: '/api/v1/demands', headers: { cookie: company }, body: draft }),
      bare: always({ method: 'POST', path: `/companies/${companyId}/people/${personId}/demands`, body: draft }),
    },
    {
      endpoint: 'PUT /capabilities/:id/capacity',
      lane: (lane) => new Planner(capabilityIds[lane]!, enterprise, { weeks }),
      bare: (lane) => same({ method: 'PUT', path: `/capabilities/${capabilityIds[lane]!}/capacity`, body: { weeks } }),
    },
  ];
}

/** Plans the weeks of one capability again and again, with the version the last answer gave. */
class Planner implements Lane {
  private version = '"1"';

  constructor(
    private readonly capabilityId: string,
    private readonly cookie: string,
    private readonly body: object,
  ) {}

  next(): Call {
    const { capabilityId, cookie, version, body } = this;
    const headers = { cookie, 'if-match': version };
    return { method: 'PUT', path: `/api/v1/capabilities/${capabilityId}/capacity`, headers, body };
  }

  answered({ headers }: Reply): void {
    this.version = headers.etag ?? this.version;
  }
}

const same = (call: Call): Lane => ({ next: () => call });

const always = (call: Call) => (): Lane => same(call);

const textOf = (lane: number): object => ({ text: TEXTS[lane % TEXTS.length], language: lane % 4 === 3 ? 'fr' : 'nl' });
