import type { Language, Period, Volume, VolumeUnit } from '@bestuiver/domain';
import { formatFor } from './format';

type Pair = readonly [one: string, many: string];

const UNITS: Readonly<Record<Language, Readonly<Record<VolumeUnit, Pair>>>> = {
  nl: {
    piece: ['stuk', 'stuks'],
    set: ['set', 'sets'],
    hour: ['uur', 'uur'],
    kg: ['kg', 'kg'],
    litre: ['liter', 'liter'],
    m2: ['m²', 'm²'],
    pallet: ['pallet', 'paletten'],
    visit: ['bezoek', 'bezoeken'],
    meal: ['maaltijd', 'maaltijden'],
    parcel: ['pakket', 'pakketten'],
    container: ['container', 'containers'],
  },
  fr: {
    piece: ['pièce', 'pièces'],
    set: ['kit', 'kits'],
    hour: ['heure', 'heures'],
    kg: ['kg', 'kg'],
    litre: ['litre', 'litres'],
    m2: ['m²', 'm²'],
    pallet: ['palette', 'palettes'],
    visit: ['visite', 'visites'],
    meal: ['repas', 'repas'],
    parcel: ['colis', 'colis'],
    container: ['conteneur', 'conteneurs'],
  },
  en: {
    piece: ['piece', 'pieces'],
    set: ['set', 'sets'],
    hour: ['hour', 'hours'],
    kg: ['kg', 'kg'],
    litre: ['litre', 'litres'],
    m2: ['m²', 'm²'],
    pallet: ['pallet', 'pallets'],
    visit: ['visit', 'visits'],
    meal: ['meal', 'meals'],
    parcel: ['parcel', 'parcels'],
    container: ['container', 'containers'],
  },
};

const PERIODS: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  nl: { once: ', eenmalig', day: ' per dag', week: ' per week', month: ' per maand', year: ' per jaar' },
  fr: { once: ', une seule fois', day: ' par jour', week: ' par semaine', month: ' par mois', year: ' par an' },
  en: { once: ', once', day: ' a day', week: ' a week', month: ' a month', year: ' a year' },
};

/** A volume in words: `12.000 stuks per maand`, `800 colis, une seule fois`. */
export function volumeInWords(volume: Volume, language: Language): string {
  const [one, many] = UNITS[language][volume.unit];
  return formatFor(language).count(volume.quantity, one, many) + PERIODS[language][volume.period];
}
