import type { Gate } from './gate';

/** Both sides say their price is firm, and the bands do not meet. The amounts stay private. */
export const firmPrice: Gate = {
  id: 'PRICE',
  source: 'domain dossier 4.1 budget_band (hard only if both say firm)',
  fails: (demand, capability) =>
    demand.attributes.budgetFirm === true &&
    capability.priceFirm === 1 &&
    demand.budgetMax >= 0 &&
    capability.priceMin > demand.budgetMax &&
    (demand.priceMode < 0 || capability.priceModes < 0 || (capability.priceModes & (1 << demand.priceMode)) !== 0),
  reason: () => ({ code: 'PRICE.firm', params: {} }),
  smallestChange: () => ({ side: 'demand', attribute: 'budgetFirm', value: false }),
  words: {
    'PRICE.firm': {
      nl: 'De prijs van beide partijen ligt vast, en ze liggen te ver uit elkaar.',
      fr: 'Le prix des deux parties est ferme, et ils sont trop éloignés.',
      en: 'Both sides have a firm price, and the prices do not meet.',
    },
  },
};
