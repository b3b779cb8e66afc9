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
      nl: 'Beide partijen hebben een vaste prijs, en die prijzen liggen te ver uit elkaar.',
      fr: 'Les deux parties ont un prix ferme, et ces prix sont trop éloignés.',
      en: 'Both sides have a firm price, and the prices lie too far apart.',
    },
  },
};
