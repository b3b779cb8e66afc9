import { messageId } from './message-id';

describe('messageId', () => {
  it('is the same for the same mail', () => {
    expect(messageId('0190c0de-0000-7000-8000-000000000001', 'Mail.Example')).toBe(
      '<0190c0de-0000-7000-8000-000000000001@mail.example>',
    );
  });

  it.each([
    ['a b', 'mail.example'],
    ['a', 'mail.example\r\nBcc: x@y.example'],
    ['', 'mail.example'],
    ['a', '.example'],
  ])('refuses %j at %j', (id, domain) => {
    expect(() => messageId(id, domain)).toThrow(RangeError);
  });
});
