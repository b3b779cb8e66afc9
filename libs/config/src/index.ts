export * from './config';
export * from './config-error';
export { SETTINGS, type LogLevel, type NodeEnv, type Setting } from './environment';
export * from './read-config';
