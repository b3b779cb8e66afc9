import type { MailLinkPurpose } from '@bestuiver/persistence';

/**
 * What an address of ours stands for: an answer into a conversation or a report about a mail, with its token; null for
 * any other address. Mail servers may change capitals, so they do not count.
 */
export function readInboundAddress(
  address: string,
  domain: string,
): { purpose: Extract<MailLinkPurpose, 'reply' | 'bounce'>; token: string } | null {
  const found = /^(replies|bounces)\+([0-9a-f]{40})@(.+)$/.exec(address.trim().toLowerCase());
  if (!found || found[3] !== domain.toLowerCase()) return null;
  return { purpose: found[1] === 'replies' ? 'reply' : 'bounce', token: found[2]! };
}
