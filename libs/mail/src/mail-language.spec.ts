import { mailLanguage } from './mail-language';

describe('mailLanguage', () => {
  it('follows what a company or an enterprise prefers', () => {
    expect(mailLanguage('company', 'fr')).toBe('fr');
    expect(mailLanguage('social_enterprise', 'en')).toBe('en');
    expect(mailLanguage(null, 'nl')).toBe('nl');
  });

  it('writes to authorities in Dutch', () => {
    expect(mailLanguage('local_authority', 'fr')).toBe('nl');
  });
});
