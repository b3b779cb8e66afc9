import type { Language } from '../language';
import type { ConcernGround } from './concern';

/** What the work would take over, in words that reveal nobody. */
export const CONCERN_GROUND_WORDS: Readonly<Record<Language, Readonly<Record<ConcernGround, string>>>> = {
  nl: {
    regular_jobs: 'Gewone banen bij de opdrachtgever',
    local_supplier: 'Een gewone leverancier uit de streek',
    price_below_cost: 'Een prijs onder de kosten',
    local_service: 'Een dienst die bedrijven hier al aanbieden',
    temporary_workers: 'Uitzendkrachten die dit werk nu doen',
    other: 'Iets anders',
  },
  fr: {
    regular_jobs: 'Des emplois ordinaires chez le client',
    local_supplier: 'Un fournisseur ordinaire de la région',
    price_below_cost: 'Un prix inférieur aux coûts',
    local_service: 'Un service que des entreprises offrent déjà ici',
    temporary_workers: 'Des intérimaires qui font ce travail aujourd’hui',
    other: 'Autre chose',
  },
  en: {
    regular_jobs: 'Regular jobs at the client',
    local_supplier: 'A regular supplier of the region',
    price_below_cost: 'A price below the costs',
    local_service: 'A service that firms here offer already',
    temporary_workers: 'Temporary workers who do this work now',
    other: 'Something else',
  },
};
