import { v7 } from 'uuid';

/** A new identifier (UUID version 7: ordered by time, so that indexes stay dense). */
export const newId = (): string => v7();
