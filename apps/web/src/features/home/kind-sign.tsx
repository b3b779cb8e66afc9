import type { DemandKind } from '@bestuiver/domain';
import type { ReactNode } from 'react';

const DRAWING: Record<DemandKind, ReactNode> = {
  niche: (
    <>
      <path d="M28 38V26" />
      <path d="M28 29c-9 0-11-6-11-10 8 0 11 4 11 10zM28 26c0-6 4-10 11-10 0 6-4 10-11 10z" />
      <path d="M21 39h14" />
    </>
  ),
  enclave: (
    <>
      <path d="M15 39V21l13-7 13 7v18z" />
      <circle cx="23" cy="28" r="2.6" />
      <circle cx="33" cy="28" r="2.6" />
      <path d="M19 38c0-4 8-4 8 0m2 0c0-4 8-4 8 0" />
    </>
  ),
  subcontracting: (
    <>
      <path d="M15 24h14v14H15z" />
      <path d="M22 24v5" />
      <path d="M32 31h9m-4-4 4 4-4 4" />
      <path d="M19 19h9" />
    </>
  ),
  strategic_product: (
    <>
      <path d="M28 14l12 4v9c0 7-5 11-12 14-7-3-12-7-12-14v-9z" />
      <path d="M28 21v12m-6-6h12" />
    </>
  ),
};

/** A sign per kind of co-operation, always beside its name. */
export function KindSign({ kind, size = 56 }: { readonly kind: DemandKind; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 56 56" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M28 2 50.5 15v26L28 54 5.500 41V15z" fill="#eef6f3" stroke="#92c1b2" strokeWidth="1.5" />
      <g fill="none" stroke="#0e433b" strokeWidth="2.3" strokeLinecap="round" strokeLinejoin="round">
        {DRAWING[kind]}
      </g>
    </svg>
  );
}
