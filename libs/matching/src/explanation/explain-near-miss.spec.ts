import { LANGUAGES } from '@bestuiver/domain';
import { GATES } from '../gates';
import type { MatchCapability, MatchCertificate } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch, aText } from '../testing/factories';
import { explainNearMiss } from './explain';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details }, attributes });

const certified = (...certificates: MatchCertificate[]) => aCapability({ certificates });
const asks = (...requiredCertifications: string[]) => aDemand({ attributes: { requiredCertifications } });

const recognisedTo = (to: string | null) => aCapability({ recognised: { from: '2019-01-01', to } });

const NO_WAY = { publicTransportAtShift: false, bicycleReach: false, companyTransport: false };

const refusing = (scope: 'kind' | 'work' | 'pause', until: string | null = null) =>
  aDemand({ refusals: [{ capabilityId: aCapability().id, scope, until }] });

/** One for every way to fail a gate: who is left out, why, and what a coordinator reads. */
const CASES: readonly {
  readonly gate: string;
  readonly why: string;
  readonly demand: MatchDemand;
  readonly capability: MatchCapability;
  readonly says: readonly string[];
}[] = [
  {
    gate: 'KIND',
    why: 'a kind that is not offered',
    demand: aDemand({ kind: 'niche' }),
    capability: aCapability({ attributes: { kinds: ['subcontracting', 'enclave'] } }),
    says: [
      'Niet voorgesteld. U vraagt niche-arbeid. Deze onderneming biedt enclavewerk en onderaanneming aan. Als u enclavewerk vraagt, kan het wel.',
      'Pas proposé. Vous demandez du travail de niche. Cette entreprise offre du travail en enclave et de la sous-traitance. Si vous demandez du travail en enclave, c’est possible.',
      'Not proposed. You ask for niche work. This enterprise offers enclave work and subcontracting. If you ask for enclave work, it is possible.',
    ],
  },
  {
    gate: 'D1',
    why: 'no recognition is known',
    demand: enclave(),
    capability: aCapability({ recognised: null }),
    says: [
      'Niet voorgesteld. Voor deze vestiging kennen we geen erkenning als maatwerkbedrijf. Enclavewerk mag alleen met een erkend maatwerkbedrijf. Als u onderaanneming vraagt, kan het wel.',
      "Pas proposé. Nous ne connaissons pas d'agrément comme entreprise de travail adapté pour cet établissement. Une enclave n'est permise qu'avec une entreprise agréée. Si vous demandez de la sous-traitance, c’est possible.",
      'Not proposed. We know of no recognition as a custom-work enterprise for this site. Enclave work is only allowed with a recognised one. If you ask for subcontracting, it is possible.',
    ],
  },
  {
    gate: 'D1',
    why: 'the recognition begins the day after the start',
    demand: enclave(),
    capability: aCapability({ recognised: { from: '2027-03-04', to: null } }),
    says: [
      'Niet voorgesteld. De erkenning van deze vestiging begint op 4 maart 2027, na de startdatum 3 maart 2027. Enclavewerk mag alleen met een erkend maatwerkbedrijf. Als u onderaanneming vraagt, kan het wel.',
      "Pas proposé. L'agrément de cet établissement commence le 4 mars 2027, après le début le 3 mars 2027. Une enclave n'est permise qu'avec une entreprise de travail adapté agréée. Si vous demandez de la sous-traitance, c’est possible.",
      'Not proposed. The recognition of this site begins on 4 March 2027, after the start on 3 March 2027. Enclave work is only allowed with a recognised custom-work enterprise. If you ask for subcontracting, it is possible.',
    ],
  },
  {
    gate: 'D1',
    why: 'another form of enterprise',
    demand: enclave(),
    capability: aCapability({ workForm: 'social_enterprise_other' }),
    says: [
      'Niet voorgesteld. Enclavewerk mag alleen met een erkend maatwerkbedrijf. Deze onderneming heeft een andere werkvorm. Als u onderaanneming vraagt, kan het wel.',
      "Pas proposé. Une enclave n'est permise qu'avec une entreprise de travail adapté agréée. Cette entreprise a une autre forme. Si vous demandez de la sous-traitance, c’est possible.",
      'Not proposed. Enclave work is only allowed with a recognised custom-work enterprise. This enterprise has another form. If you ask for subcontracting, it is possible.',
    ],
  },
  {
    gate: 'D2',
    why: 'green work at a textile company',
    demand: enclave({ fitsCoreActivity: false, hostCoreActivity: 'textiel' }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de opdrachtgever (textiel). Als u onderaanneming vraagt, kan het wel.',
      "Pas proposé. Cela ressemble à de la sous-traitance et non à une enclave : le travail ne fait pas partie de l'activité principale du client (textiel). Si vous demandez de la sous-traitance, c’est possible.",
      'Not proposed. This looks like subcontracting, not an enclave: the work is not part of the core activity of the client (textiel). If you ask for subcontracting, it is possible.',
    ],
  },
  {
    gate: 'D2',
    why: 'outside the core activity, which nobody named',
    demand: enclave({ fitsCoreActivity: false }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de opdrachtgever. Als u onderaanneming vraagt, kan het wel.',
      "Pas proposé. Cela ressemble à de la sous-traitance et non à une enclave : le travail ne fait pas partie de l'activité principale du client. Si vous demandez de la sous-traitance, c’est possible.",
      'Not proposed. This looks like subcontracting, not an enclave: the work is not part of the core activity of the client. If you ask for subcontracting, it is possible.',
    ],
  },
  {
    gate: 'D3',
    why: 'the demand leaves no room for a supervisor',
    demand: enclave({ permanentSupervisor: false }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. De vraag voorziet niet dat er altijd een begeleider bij is. In een enclave is dat verplicht. Met een begeleider die er altijd bij is, kan het wel.',
      "Pas proposé. La demande ne prévoit pas d'accompagnateur présent en permanence. C'est obligatoire dans une enclave. Avec un accompagnateur présent en permanence, c’est possible.",
      'Not proposed. The demand does not provide for a supervisor who is always there. An enclave must have one. With a supervisor who is always there, it is possible.',
    ],
  },
  {
    gate: 'D3',
    why: 'the provider sends none',
    demand: enclave(),
    capability: aCapability({ attributes: { permanentSupervisor: false } }),
    says: [
      'Niet voorgesteld. Deze onderneming geeft geen begeleider mee die er altijd bij is. In een enclave is dat verplicht. Als de onderneming een begeleider meegeeft die er altijd bij is, kan het wel.',
      "Pas proposé. Cette entreprise n'envoie pas d'accompagnateur présent en permanence. C'est obligatoire dans une enclave. Si l'entreprise envoie un accompagnateur présent en permanence, c’est possible.",
      'Not proposed. This enterprise sends no supervisor who is always there. An enclave must have one. If the enterprise sends a supervisor who is always there, it is possible.',
    ],
  },
  {
    gate: 'D3',
    why: 'one supervisor for 14 people',
    demand: enclave(),
    capability: aCapability({ attributes: { supervisionRatio: 14 } }),
    says: [
      'Niet voorgesteld. Eén begeleider zou 14 mensen begeleiden. De norm is hoogstens 13. Met één begeleider per 13 mensen kan het wel.',
      'Pas proposé. Un accompagnateur suivrait 14 personnes. La norme est de 13 au plus. Avec un accompagnateur pour 13 personnes, c’est possible.',
      'Not proposed. One supervisor would guide 14 people. The norm is 13 at most. With one supervisor for 13 people, it is possible.',
    ],
  },
  {
    gate: 'D4',
    why: 'not held, beside one that is',
    demand: asks('iso-9001', 'vca'),
    capability: certified({ certificationId: 'vca' }),
    says: [
      'Niet voorgesteld. Uw opdracht vraagt ISO 9001. Deze vestiging heeft dat certificaat niet. Het kan wel als u dat certificaat niet vraagt, of als de onderneming het op tijd heeft.',
      "Pas proposé. Votre demande exige ISO 9001. Cet établissement n'a pas ce certificat. C’est possible si vous ne demandez pas ce certificat, ou si l'entreprise l'a à temps.",
      'Not proposed. Your demand asks for ISO 9001. This site does not hold that certificate. It is possible if you do not ask for that certificate, or if the enterprise has it in time.',
    ],
  },
  {
    gate: 'D4',
    why: 'ends the day before the start',
    demand: asks('fssc-22000'),
    capability: certified({ certificationId: 'fssc-22000', validTo: '2027-03-02' }),
    says: [
      'Niet voorgesteld. Uw opdracht vraagt FSSC 22000. Het certificaat van deze vestiging vervalt op 2 maart 2027, vóór de startdatum 3 maart 2027. Het kan wel als u dat certificaat niet vraagt, of als de onderneming het op tijd heeft.',
      "Pas proposé. Votre demande exige FSSC 22000. Le certificat de cet établissement expire le 2 mars 2027, avant le début le 3 mars 2027. C’est possible si vous ne demandez pas ce certificat, ou si l'entreprise l'a à temps.",
      'Not proposed. Your demand asks for FSSC 22000. The certificate of this site ends on 2 March 2027, before the start on 3 March 2027. It is possible if you do not ask for that certificate, or if the enterprise has it in time.',
    ],
  },
  {
    gate: 'D4',
    why: 'ended before today',
    demand: asks('fssc-22000'),
    capability: certified({ certificationId: 'fssc-22000', validTo: '2027-01-03' }),
    says: [
      'Niet voorgesteld. Uw opdracht vraagt FSSC 22000. Het certificaat van deze vestiging is vervallen op 3 januari 2027. Het kan wel als u dat certificaat niet vraagt, of als de onderneming het op tijd heeft.',
      "Pas proposé. Votre demande exige FSSC 22000. Le certificat de cet établissement a expiré le 3 janvier 2027. C’est possible si vous ne demandez pas ce certificat, ou si l'entreprise l'a à temps.",
      'Not proposed. Your demand asks for FSSC 22000. The certificate of this site ended on 3 January 2027. It is possible if you do not ask for that certificate, or if the enterprise has it in time.',
    ],
  },
  {
    gate: 'D4',
    why: 'valid from the day after the start',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', validFrom: '2027-03-04' }),
    says: [
      'Niet voorgesteld. Uw opdracht vraagt ISO 9001. Het certificaat van deze vestiging geldt nog niet op 3 maart 2027. Het kan wel als u dat certificaat niet vraagt, of als de onderneming het op tijd heeft.',
      "Pas proposé. Votre demande exige ISO 9001. Le certificat de cet établissement n'est pas encore valable le 3 mars 2027. C’est possible si vous ne demandez pas ce certificat, ou si l'entreprise l'a à temps.",
      'Not proposed. Your demand asks for ISO 9001. The certificate of this site is not yet valid on 3 March 2027. It is possible if you do not ask for that certificate, or if the enterprise has it in time.',
    ],
  },
  {
    gate: 'D4',
    why: 'held for laundry where packing is asked',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', scope: aText('Wassen en strijken van linnen') }),
    says: [
      'Niet voorgesteld. Uw opdracht vraagt ISO 9001. Het certificaat van deze vestiging geldt voor ander werk. Het kan wel als u dat certificaat niet vraagt, of als de onderneming het op tijd heeft.',
      "Pas proposé. Votre demande exige ISO 9001. Le certificat de cet établissement vaut pour un autre travail. C’est possible si vous ne demandez pas ce certificat, ou si l'entreprise l'a à temps.",
      'Not proposed. Your demand asks for ISO 9001. The certificate of this site covers other work. It is possible if you do not ask for that certificate, or if the enterprise has it in time.',
    ],
  },
  {
    gate: 'D5',
    why: 'ends the day before the start',
    demand: aDemand(),
    capability: recognisedTo('2027-03-02'),
    says: [
      'Niet voorgesteld. De erkenning van deze vestiging loopt af op 2 maart 2027, vóór de startdatum 3 maart 2027. Als de erkenning tot minstens 3 maart 2027 loopt, kan het wel.',
      "Pas proposé. L'agrément de cet établissement prend fin le 2 mars 2027, avant le début le 3 mars 2027. Si l'agrément court au moins jusqu'au 3 mars 2027, c’est possible.",
      'Not proposed. The recognition of this site ends on 2 March 2027, before the start on 3 March 2027. If the recognition runs until 3 March 2027 at least, it is possible.',
    ],
  },
  {
    gate: 'D5',
    why: 'ended yesterday, and no start is known',
    demand: aDemand({ attributes: { startDate: null } }),
    capability: recognisedTo('2027-01-03'),
    says: [
      'Niet voorgesteld. De erkenning van deze vestiging is afgelopen op 3 januari 2027. Als de erkenning tot minstens 4 januari 2027 loopt, kan het wel.',
      "Pas proposé. L'agrément de cet établissement a pris fin le 3 janvier 2027. Si l'agrément court au moins jusqu'au 4 janvier 2027, c’est possible.",
      'Not proposed. The recognition of this site ended on 3 January 2027. If the recognition runs until 4 January 2027 at least, it is possible.',
    ],
  },
  {
    gate: 'D6',
    why: 'a workshop is asked and only on-site work is done',
    demand: aDemand(),
    capability: aCapability({ attributes: { modes: ['on_site', 'enclave'] } }),
    says: [
      'Niet voorgesteld. U vraagt werk in een werkplaats. Zo werkt deze onderneming niet. Als het werk op een andere plaats mag gebeuren, kan het wel.',
      'Pas proposé. Vous demandez du travail dans un atelier. Cette entreprise ne travaille pas ainsi. Si le travail peut se faire ailleurs, c’est possible.',
      'Not proposed. You ask for work in a workshop. This enterprise does not work that way. If the work may be done elsewhere, it is possible.',
    ],
  },
  {
    gate: 'D6',
    why: 'the early shift, and the provider works days',
    demand: enclave({ shifts: ['early'] }),
    capability: aCapability({ attributes: { shifts: ['day'] } }),
    says: [
      'Niet voorgesteld. Deze onderneming werkt niet in de gevraagde ploeg: vroege ploeg. Met deze ploegen kan het wel: dagdienst.',
      "Pas proposé. Cette entreprise ne travaille pas dans l'équipe demandée : équipe du matin. Avec ces équipes, c’est possible : équipe de jour.",
      'Not proposed. This enterprise does not work the shift that is asked: early shift. With these shifts it is possible: day shift.',
    ],
  },
  {
    gate: 'D6',
    why: 'wet food in a room for dry food',
    demand: aDemand({ details: { hygieneZone: 'wet_food' } }),
    capability: aCapability({ attributes: { hygieneZone: 'dry_food' } }),
    says: [
      'Niet voorgesteld. De gevraagde hygiënezone is er niet: natte voeding. In deze zone kan het wel: droge voeding.',
      "Pas proposé. La zone d'hygiène demandée n'existe pas ici : aliments humides. Dans cette zone, c’est possible : aliments secs.",
      'Not proposed. The hygiene zone that is asked is not there: wet food. In this zone it is possible: dry food.',
    ],
  },
  {
    gate: 'D6',
    why: 'one of two risks is refused',
    demand: aDemand({ attributes: { risks: ['noise', 'height'] } }),
    capability: aCapability({ attributes: { excludedRisks: ['height'] } }),
    says: [
      'Niet voorgesteld. Deze onderneming doet geen werk met dit risico: werken op hoogte. Zonder dat risico kan het wel.',
      'Pas proposé. Cette entreprise ne fait pas de travail avec ce risque : travail en hauteur. Sans ce risque, c’est possible.',
      'Not proposed. This enterprise does no work with this risk: work at height. Without that risk it is possible.',
    ],
  },
  {
    gate: 'D6',
    why: 'a closed site, and only an agreement is accepted',
    demand: aDemand({ attributes: { confidentiality: 'restricted_visit' } }),
    capability: aCapability({ attributes: { confidentialityMax: 'nda' } }),
    says: [
      'Niet voorgesteld. Deze onderneming aanvaardt de gevraagde geheimhouding niet: beperkte toegang. Met een overeenkomst over geheimhouding kan het wel.',
      "Pas proposé. Cette entreprise n'accepte pas la confidentialité demandée : accès limité. Avec un accord de confidentialité, c’est possible.",
      'Not proposed. This enterprise does not accept the confidentiality that is asked: restricted access. With a non-disclosure agreement it is possible.',
    ],
  },
  {
    gate: 'D7',
    why: 'no hour is free',
    demand: aDemand(),
    capability: aCapability({ attributes: { fteAvailable: 0 } }),
    says: [
      'Niet voorgesteld. Er is geen vrije capaciteit in deze periode. U vraagt 96 uur per week.',
      "Pas proposé. Il n'y a pas de capacité libre dans cette période. Vous demandez 96 heures par semaine.",
      'Not proposed. There is no free capacity in this period. You ask for 96 hours a week.',
    ],
  },
  {
    gate: 'D7',
    why: '38 of 96 hours where half is asked',
    demand: aDemand({ attributes: { minSharePct: 50 } }),
    capability: aCapability({ attributes: { fteAvailable: 1 } }),
    says: [
      'Niet voorgesteld. Er is 38 uur per week vrij van de 96 die u vraagt. Dat is minder dan het kleinste deel dat u aanvaardt (50 %). Als u 39 % van het werk als kleinste deel aanvaardt, kan het wel.',
      'Pas proposé. Il y a 38 heures libres par semaine sur les 96 demandées. C’est moins que la plus petite part que vous acceptez (50 %). Si vous acceptez 39 % du travail comme plus petite part, c’est possible.',
      'Not proposed. 38 hours a week are free of the 96 you ask. That is less than the smallest share you accept (50%). If you accept 39% of the work as the smallest share, it is possible.',
    ],
  },
  {
    gate: 'D8',
    why: '7.3 km where the host asks 4, without transport',
    demand: enclave({}, { maxDistanceKm: 4 }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    says: [
      'Niet voorgesteld. Het team moet van 7,3 km ver komen. U vraagt hoogstens 4 km, en er is geen vervoer. Met 7 km als grens kan het wel.',
      "Pas proposé. L'équipe se trouve à 7,3 km. Vous demandez 4 km au plus, et il n'y a pas de transport. Avec 7 km comme limite, c’est possible.",
      'Not proposed. The team is 7.3 km away. You ask for 4 km at most, and there is no transport. With 7 km as the limit it is possible.',
    ],
  },
  {
    gate: 'D8',
    why: '18 minutes where the host asks 5, without transport',
    demand: enclave({}, { maxTravelMinutes: 5 }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    says: [
      'Niet voorgesteld. De rit duurt ongeveer 18 minuten. U vraagt hoogstens 5 minuten, en er is geen vervoer. Met 17 minuten als grens kan het wel.',
      "Pas proposé. Le trajet dure environ 18 minutes. Vous demandez 5 minutes au plus, et il n'y a pas de transport. Avec 17 minutes comme limite, c’est possible.",
      'Not proposed. The way takes about 18 minutes. You ask for 5 minutes at most, and there is no transport. With 17 minutes as the limit it is possible.',
    ],
  },
  {
    gate: 'D8',
    why: 'beyond the radius of the provider',
    demand: enclave(),
    capability: aCapability({ attributes: { serviceRadiusKm: 5 } }),
    says: [
      'Niet voorgesteld. De plaats van het werk ligt op 7,3 km. Deze onderneming werkt tot 5 km ver. Als de onderneming tot 7 km wil werken, kan het wel.',
      "Pas proposé. Le lieu du travail se trouve à 7,3 km. Cette entreprise travaille jusqu'à 5 km. Si l'entreprise veut travailler jusqu'à 7 km, c’est possible.",
      'Not proposed. The place of work is 7.3 km away. This enterprise works up to 5 km from home. If the enterprise is willing to go 7 km, it is possible.',
    ],
  },
  {
    gate: 'D8',
    why: 'beyond the minutes of the provider',
    demand: enclave(),
    capability: aCapability({ attributes: { serviceRadiusMinutes: 5 } }),
    says: [
      'Niet voorgesteld. De rit duurt ongeveer 18 minuten. Deze onderneming rijdt hoogstens 5 minuten. Als de onderneming tot 17 minuten wil rijden, kan het wel.',
      "Pas proposé. Le trajet dure environ 18 minutes. Cette entreprise roule 5 minutes au plus. Si l'entreprise veut rouler jusqu'à 17 minutes, c’est possible.",
      'Not proposed. The way takes about 18 minutes. This enterprise drives 5 minutes at most. If the enterprise is willing to drive 17 minutes, it is possible.',
    ],
  },
  {
    gate: 'D8',
    why: 'no bus, no bicycle and nobody who drives',
    demand: enclave(NO_WAY),
    capability: aCapability({ attributes: { ownTransport: false } }),
    says: [
      'Niet voorgesteld. Het team geraakt niet ter plaatse op de uren van de ploeg: er is geen bus, het is te ver om te fietsen en niemand zorgt voor vervoer. Als de opdrachtgever voor vervoer zorgt, kan het wel.',
      "Pas proposé. L'équipe ne peut pas arriver sur place aux heures de travail : il n'y a pas de bus, c'est trop loin à vélo et personne n'organise le transport. Si le client organise le transport, c’est possible.",
      'Not proposed. The team cannot get there at the hours of the shift: there is no bus, it is too far to cycle and nobody provides transport. If the client provides transport, it is possible.',
    ],
  },
  {
    gate: 'DISTANCE',
    why: '7.3 km where the buyer asks 6',
    demand: aDemand({ attributes: { maxDistanceKm: 6 } }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Deze werkplaats ligt op 7,3 km. U vraagt hoogstens 6 km. Met 7 km als grens kan het wel.',
      'Pas proposé. Cet atelier se trouve à 7,3 km. Vous demandez 6 km au plus. Avec 7 km comme limite, c’est possible.',
      'Not proposed. This workshop is 7.3 km away. You ask for 6 km at most. With 7 km as the limit it is possible.',
    ],
  },
  {
    gate: 'DISTANCE',
    why: '18 minutes where the buyer asks 10',
    demand: aDemand({ attributes: { maxTravelMinutes: 10 } }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Deze werkplaats ligt op ongeveer 18 minuten. U vraagt hoogstens 10 minuten. Met 17 minuten als grens kan het wel.',
      'Pas proposé. Cet atelier se trouve à environ 18 minutes. Vous demandez 10 minutes au plus. Avec 17 minutes comme limite, c’est possible.',
      'Not proposed. This workshop is about 18 minutes away. You ask for 10 minutes at most. With 17 minutes as the limit it is possible.',
    ],
  },
  {
    gate: 'DISTANCE',
    why: 'beyond the radius of the provider',
    demand: aDemand(),
    capability: aCapability({ attributes: { serviceRadiusKm: 6 } }),
    says: [
      'Niet voorgesteld. U bent op 7,3 km. Deze onderneming werkt voor klanten tot 6 km. Als de onderneming tot 7 km wil werken, kan het wel.',
      "Pas proposé. Vous êtes à 7,3 km. Cette entreprise travaille pour des clients jusqu'à 6 km. Si l'entreprise veut travailler jusqu'à 7 km, c’est possible.",
      'Not proposed. You are 7.3 km away. This enterprise works for customers up to 6 km. If the enterprise is willing to go 7 km, it is possible.',
    ],
  },
  {
    gate: 'DISTANCE',
    why: 'beyond the minutes of the provider',
    demand: aDemand(),
    capability: aCapability({ attributes: { serviceRadiusMinutes: 10 } }),
    says: [
      'Niet voorgesteld. U bent op ongeveer 18 minuten. Deze onderneming werkt voor klanten tot 10 minuten. Als de onderneming tot 17 minuten wil rijden, kan het wel.',
      "Pas proposé. Vous êtes à environ 18 minutes. Cette entreprise travaille pour des clients jusqu'à 10 minutes. Si l'entreprise veut rouler jusqu'à 17 minutes, c’est possible.",
      'Not proposed. You are about 18 minutes away. This enterprise works for customers up to 10 minutes. If the enterprise is willing to drive 17 minutes, it is possible.',
    ],
  },
  {
    gate: 'START',
    why: 'free a day after a fixed start',
    demand: aDemand({ attributes: { flexDays: 0 } }),
    capability: aCapability({ attributes: { availableFrom: '2027-03-04' } }),
    says: [
      'Niet voorgesteld. Het team is vrij vanaf 4 maart 2027. U wilt beginnen op 3 maart 2027, zonder speling. Met een start op 4 maart 2027 kan het wel.',
      "Pas proposé. L'équipe est libre à partir du 4 mars 2027. Vous voulez commencer le 3 mars 2027, sans marge. Avec un début le 4 mars 2027, c’est possible.",
      'Not proposed. The team is free from 4 March 2027. You want to start on 3 March 2027, without leeway. With a start on 4 March 2027 it is possible.',
    ],
  },
  {
    gate: 'LOAD',
    why: 'level 5 for a team that goes to 4',
    demand: aDemand({ attributes: { physicalLoad: 5 } }),
    capability: aCapability({ attributes: { physicalLoadMax: 4 } }),
    says: [
      'Niet voorgesteld. Het werk is zeer zwaar (meer dan 18 kg tillen). Dit team gaat tot niveau 4 van 5. Als het werk lichter wordt (niveau 4 van 5), kan het wel.',
      "Pas proposé. Le travail est très lourd (soulever plus de 18 kg). Cette équipe va jusqu'au niveau 4 sur 5. Si le travail devient plus léger (niveau 4 sur 5), c’est possible.",
      'Not proposed. The work is very heavy (lifting more than 18 kg). This team goes up to level 4 of 5. If the work gets lighter (level 4 of 5), it is possible.',
    ],
  },
  {
    gate: 'PRICE',
    why: 'both firm, 20 against 22',
    demand: aDemand({ attributes: { budgetFirm: true, budgetMax: 20 } }),
    capability: aCapability({ attributes: { priceFirm: true } }),
    says: [
      'Niet voorgesteld. Beide partijen hebben een vaste prijs, en die prijzen liggen te ver uit elkaar. Als over de prijs gepraat kan worden, kan het wel.',
      'Pas proposé. Les deux parties ont un prix ferme, et ces prix sont trop éloignés. Si le prix peut être discuté, c’est possible.',
      'Not proposed. Both sides have a firm price, and the prices lie too far apart. If the price can be talked about, it is possible.',
    ],
  },
  {
    gate: 'D9',
    why: 'the text asks to choose workers',
    demand: aDemand({ warnings: ['D9'] }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. De opdrachtgever wil zelf mensen kiezen of testen. Dat mag niet: de onderneming stelt het team samen.',
      "Pas proposé. Le client veut choisir ou tester les personnes. Ce n'est pas permis : l'entreprise compose elle-même l'équipe.",
      'Not proposed. The client wants to choose or test people. That is not allowed: the enterprise puts the team together.',
    ],
  },
  {
    gate: 'D10',
    why: 'unpaid places',
    demand: aDemand(),
    capability: aCapability({ workForm: 'work_care' }),
    says: [
      'Niet voorgesteld. Dit is arbeidszorg: onbetaald en begeleid. Dat bieden we nooit aan als capaciteit.',
      "Pas proposé. Il s'agit d'activités non rémunérées et accompagnées. Nous ne les proposons jamais comme capacité.",
      'Not proposed. This is unpaid, supported activity. We never offer it as capacity.',
    ],
  },
  {
    gate: 'D11',
    why: 'the concern file was decided: blocked',
    demand: aDemand({ concernBlocked: true }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Over deze vraag is beslist dat ze niet doorgaat: het dossier over oneerlijke concurrentie is geblokkeerd.',
      'Pas proposé. Il a été décidé que cette demande ne continue pas : le dossier de concurrence déloyale est bloqué.',
      'Not proposed. It was decided that this demand does not go on: the file about unfair competition is blocked.',
    ],
  },
  {
    gate: 'D12',
    why: 'a public tender runs',
    demand: aDemand({ attributes: { procedure: 'running_tender', publicBuyer: true } }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Er loopt een openbare aanbesteding. We doen dan geen voorstellen en verwijzen naar de aankondiging.',
      "Pas proposé. Un marché public est en cours. Nous ne faisons alors pas de propositions et renvoyons à l'avis.",
      'Not proposed. A public tender is running. We then make no proposals and point to the notice.',
    ],
  },
  {
    gate: 'D13',
    why: 'on a private list',
    demand: aDemand({ excludedOrganisationIds: ['enterprise'] }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Een van beide partijen werkt liever niet met de andere samen.',
      "Pas proposé. L'une des deux parties préfère ne pas travailler avec l'autre.",
      'Not proposed. One of the two sides prefers not to work with the other.',
    ],
  },
  {
    gate: 'D13',
    why: 'its own demand',
    demand: aDemand({ organisationId: 'enterprise' }),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Dit is een aanbod van de opdrachtgever zelf.',
      "Pas proposé. C'est une offre du client lui-même.",
      "Not proposed. This is the client's own offer.",
    ],
  },
  {
    gate: 'REFUSED',
    why: 'no more of this kind',
    demand: refusing('kind'),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Deze onderneming vroeg om voor dit aanbod geen onderaanneming meer voor te stellen.',
      'Pas proposé. Cette entreprise ne veut plus de ces propositions pour cette offre (de la sous-traitance).',
      'Not proposed. This enterprise asked for no more subcontracting for this offer.',
    ],
  },
  {
    gate: 'REFUSED',
    why: 'not this work again',
    demand: refusing('work'),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Deze onderneming vroeg om dit werk niet meer voor te stellen voor dit aanbod.',
      'Pas proposé. Cette entreprise a demandé de ne plus proposer ce travail pour cette offre.',
      'Not proposed. This enterprise asked not to be offered this work again for this offer.',
    ],
  },
  {
    gate: 'REFUSED',
    why: 'not before a day',
    demand: refusing('pause', '2027-06-01'),
    capability: aCapability(),
    says: [
      'Niet voorgesteld. Deze onderneming wil voor dit aanbod geen voorstellen vóór 1 juni 2027.',
      'Pas proposé. Cette entreprise ne veut pas de propositions pour cette offre avant le 1er juin 2027.',
      'Not proposed. This enterprise wants no proposals for this offer before 1 June 2027.',
    ],
  },
];

describe('explainNearMiss', () => {
  it.each(CASES)('$gate: $why', ({ gate, demand, capability, says }) => {
    const [miss] = rank(aMatch(demand, capability)).nearMisses;
    expect(miss?.gate).toBe(gate);
    expect(LANGUAGES.map((language) => explainNearMiss(miss!, language).text)).toEqual(says);
  });

  it('has a case for every gate but other work, which is no near miss', () => {
    const gates = GATES.map(({ id }) => id).filter((id) => id !== 'WORK');
    expect([...new Set(CASES.map(({ gate }) => gate))].sort()).toEqual(gates.sort());
  });
});
