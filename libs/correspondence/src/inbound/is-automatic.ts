import type { Email } from 'postal-mime';

/** Out-of-office answers and the like (RFC 3834): nobody wrote them, and answering them makes mails go round. */
export function isAutomatic({ headers }: Pick<Email, 'headers'>): boolean {
  const valueOf = (name: string): string | undefined => headers.find(({ key }) => key === name)?.value.trim();
  const submitted = valueOf('auto-submitted');
  if (submitted !== undefined && !/^no\b/i.test(submitted)) return true;
  if (valueOf('x-autoreply') !== undefined || valueOf('x-auto-response-suppress') === 'All') return true;
  return /^(bulk|junk|auto_reply|list)$/i.test(valueOf('precedence') ?? '');
}
