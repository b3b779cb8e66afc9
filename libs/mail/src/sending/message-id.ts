/**
 * The Message-ID of a mail, always the same for the same mail row: a second copy can be recognised by it.
 * Throws a RangeError when either part could not stand in a header.
 */
export function messageId(mailId: string, domain: string): string {
  if (!/^[\w-]+$/.test(mailId) || !/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(domain)) {
    throw new RangeError(`A Message-ID needs a plain id and a host name; got "${mailId}" and "${domain}".`);
  }
  return `<${mailId}@${domain.toLowerCase()}>`;
}
