/**
 * True for one plain e-mail address as SMTP takes it: a dotted local part of at most 64 characters and a host name.
 * Quoted local parts and lists are refused; nobody types them and they are a way to smuggle recipients.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64})*@([\p{L}\p{N}](-*[\p{L}\p{N}])*)(\.[\p{L}\p{N}](-*[\p{L}\p{N}])*)+$/u.test(
      text,
    ) &&
    text.indexOf('@') <= 64
  );
}
