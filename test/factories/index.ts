export * from './matching';
export * from './organisations';
export * from './proposals';
export { sentProposals } from './sent-proposals';
export { store } from './store';
