import acts from '../../../data/advice/nl/concepts/acts.json';
import actors from '../../../data/advice/nl/concepts/actors.json';
import circumstances from '../../../data/advice/nl/concepts/circumstances.json';
import coreActivity from '../../../data/advice/nl/core-activity.json';
import doubleRole from '../../../data/advice/nl/double-role.json';
import individualHire from '../../../data/advice/nl/individual-hire.json';
import labourLeasing from '../../../data/advice/nl/labour-leasing.json';
import localSupplier from '../../../data/advice/nl/local-supplier.json';
import niches from '../../../data/advice/nl/niches.json';
import outOfScope from '../../../data/advice/nl/out-of-scope.json';
import ownStaff from '../../../data/advice/nl/own-staff.json';
import personalData from '../../../data/advice/nl/personal-data.json';
import priceAlignment from '../../../data/advice/nl/price-alignment.json';
import protectedTraits from '../../../data/advice/nl/protected-traits.json';
import publicBuyers from '../../../data/advice/nl/public-buyers.json';
import strategicProducts from '../../../data/advice/nl/strategic-products.json';
import supervision from '../../../data/advice/nl/supervision.json';
import teamOnSite from '../../../data/advice/nl/team-on-site.json';
import temporaryWorkers from '../../../data/advice/nl/temporary-workers.json';
import wordClasses from '../../../data/advice/nl/word-classes.json';
import workCare from '../../../data/advice/nl/work-care.json';
import workerChoice from '../../../data/advice/nl/worker-choice.json';
import workshopOrders from '../../../data/advice/nl/workshop-orders.json';
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
