export { startServerOfRun as default } from './postgres-setup';
