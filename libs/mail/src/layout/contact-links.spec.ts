import { mailtoLink, telLink } from './contact-links';

describe('contact links', () => {
  it('links plain addresses and numbers', () => {
    expect(mailtoLink('an.de-smet@example.org')).toBe('mailto:an.de-smet@example.org');
    expect(telLink('+32 (0)51 00.00/11')).toBe('tel:+3251000011');
  });

  it('shows anything else without a link', () => {
    expect(mailtoLink('a@b.example?bcc=c@d.example')).toBeNull();
    expect(telLink('na 14 uur')).toBeNull();
  });
});
