export * from './ask-next';
export * from './correlation';
export * from './enqueue';
export * from './job-data';
export * from './operations/decide-mail';
export * from './operations/redrive-job';
