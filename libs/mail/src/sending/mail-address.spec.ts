import { isMailAddress } from './mail-address';

describe('isMailAddress', () => {
  it.each(['an@example.org', 'an.de-smet+werk@mail.example.org', "o'brien@example.org", 'josé@exämple.example'])(
    'takes %s',
    (address) => expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    '',
    'an',
    'an@localhost',
    'an@@example.org',
    'an@example..org',
    'an@example.org, piet@example.org',
    'An <an@example.org>',
    'an@example.org\r\nBcc: piet@example.org',
    `${'a'.repeat(65)}@example.org`,
    `an@${'a'.repeat(250)}.org`,
  ])('refuses %j', (address) => expect(isMailAddress(address)).toBe(false));

  // Trying every way to divide it would take years; a machine that has much else to do takes a while for anything.
  it('answers soon on a long hostile text', () => {
    const started = performance.now();
    expect(isMailAddress(`a@${'a-'.repeat(120)}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
