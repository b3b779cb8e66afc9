import acts from '../../../data/advice/en/concepts/acts.json';
import actors from '../../../data/advice/en/concepts/actors.json';
import circumstances from '../../../data/advice/en/concepts/circumstances.json';
import coreActivity from '../../../data/advice/en/core-activity.json';
import doubleRole from '../../../data/advice/en/double-role.json';
import individualHire from '../../../data/advice/en/individual-hire.json';
import labourLeasing from '../../../data/advice/en/labour-leasing.json';
import localSupplier from '../../../data/advice/en/local-supplier.json';
import niches from '../../../data/advice/en/niches.json';
import outOfScope from '../../../data/advice/en/out-of-scope.json';
import ownStaff from '../../../data/advice/en/own-staff.json';
import personalData from '../../../data/advice/en/personal-data.json';
import priceAlignment from '../../../data/advice/en/price-alignment.json';
import protectedTraits from '../../../data/advice/en/protected-traits.json';
import publicBuyers from '../../../data/advice/en/public-buyers.json';
import strategicProducts from '../../../data/advice/en/strategic-products.json';
import supervision from '../../../data/advice/en/supervision.json';
import teamOnSite from '../../../data/advice/en/team-on-site.json';
import temporaryWorkers from '../../../data/advice/en/temporary-workers.json';
import wordClasses from '../../../data/advice/en/word-classes.json';
import workCare from '../../../data/advice/en/work-care.json';
import workerChoice from '../../../data/advice/en/worker-choice.json';
import workshopOrders from '../../../data/advice/en/workshop-orders.json';
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
