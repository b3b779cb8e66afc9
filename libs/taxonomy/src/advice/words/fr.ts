import acts from '../../../data/advice/fr/concepts/acts.json';
import actors from '../../../data/advice/fr/concepts/actors.json';
import circumstances from '../../../data/advice/fr/concepts/circumstances.json';
import coreActivity from '../../../data/advice/fr/core-activity.json';
import doubleRole from '../../../data/advice/fr/double-role.json';
import individualHire from '../../../data/advice/fr/individual-hire.json';
import labourLeasing from '../../../data/advice/fr/labour-leasing.json';
import localSupplier from '../../../data/advice/fr/local-supplier.json';
import niches from '../../../data/advice/fr/niches.json';
import outOfScope from '../../../data/advice/fr/out-of-scope.json';
import ownStaff from '../../../data/advice/fr/own-staff.json';
import personalData from '../../../data/advice/fr/personal-data.json';
import priceAlignment from '../../../data/advice/fr/price-alignment.json';
import protectedTraits from '../../../data/advice/fr/protected-traits.json';
import publicBuyers from '../../../data/advice/fr/public-buyers.json';
import strategicProducts from '../../../data/advice/fr/strategic-products.json';
import supervision from '../../../data/advice/fr/supervision.json';
import teamOnSite from '../../../data/advice/fr/team-on-site.json';
import temporaryWorkers from '../../../data/advice/fr/temporary-workers.json';
import wordClasses from '../../../data/advice/fr/word-classes.json';
import workCare from '../../../data/advice/fr/work-care.json';
import workerChoice from '../../../data/advice/fr/worker-choice.json';
import workshopOrders from '../../../data/advice/fr/workshop-orders.json';
import type { AdviceWords } from './advice-words';

export const words: AdviceWords = {
  classes: wordClasses,
  concepts: { ...actors, ...acts, ...circumstances },
  signals: {
    ...coreActivity,
    ...doubleRole,
    ...individualHire,
    ...labourLeasing,
    ...localSupplier,
    ...niches,
    ...outOfScope,
    ...ownStaff,
    ...personalData,
    ...priceAlignment,
    ...protectedTraits,
    ...publicBuyers,
    ...strategicProducts,
    ...supervision,
    ...teamOnSite,
    ...temporaryWorkers,
    ...workCare,
    ...workerChoice,
    ...workshopOrders,
  },
};
