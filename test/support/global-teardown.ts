export { stopServerOfRun as default } from './postgres-setup';
