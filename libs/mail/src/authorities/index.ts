import { marketExploration } from './market-exploration.mail';

export const authorityMails = { market_exploration: marketExploration };
