/**
 * What postings tell of a row without reading it, in 32 bits: what it offers (kinds in four bits, modes in three), its
 * promise in sixteen, and its exposure in the last eight (255 unknown).
 */
export function makeHead(offer: number, promise: number, exposure: number): number {
  return ((offer & 0x7f) | (promise << 8) | (exposure << 24)) >>> 0;
}

export function promiseOfHead(head: number): number {
  return (head >>> 8) & 0xffff;
}

export function exposureOfHead(head: number): number {
  return head >>> 24;
}
