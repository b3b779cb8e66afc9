/**
 * An absolute http(s) address in its normal form, safe to put in an attribute or a header.
 * Throws a RangeError for anything else: a mail with a relative or scripted link may not leave.
 */
export function webAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
    throw new RangeError(`A link in a mail is an absolute http or https address; "${url}" is not.`);
  }
  return parsed.href.replace(/'/g, '%27');
}
