export * from './ask-next';
export * from './correlation';
export * from './enqueue';
export * from './job-data';
