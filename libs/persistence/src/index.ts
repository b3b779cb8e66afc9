export * from './data-source';
export * from './entities';
export * from './ids';
export * from './stable-id';
export * from './geography/municipality-table';
export * from './geography/working-areas';
export * from './geography/load-geography';
