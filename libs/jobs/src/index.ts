export * from './enqueue';
export * from './job-data';
