/** A `mailto:` address, or null when the text is not a plain e-mail address: then it is shown without a link. */
export function mailtoLink(email: string): string | null {
  return /^[\w.+-]+@[\w.-]+$/.test(email) ? `mailto:${email}` : null;
}

/** A `tel:` address, or null when the text is not a phone number. */
export function telLink(phone: string): string | null {
  const digits = phone.replace('(0)', '').replace(/[\s./()-]/g, '');
  return /^\+?\d{6,15}$/.test(digits) ? `tel:${digits}` : null;
}
