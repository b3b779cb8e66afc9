import { classifyFailure } from './classify-failure';

describe('classifyFailure', () => {
  it.each(['MAIL FROM', 'RCPT TO', 'DATA'])('gives up on a 5xx to %s', (command) => {
    expect(classifyFailure({ code: 'EENVELOPE', responseCode: 550, command }, command === 'DATA')).toBe('permanent');
  });

  it('tries again after a 4xx, also after the whole message', () => {
    expect(classifyFailure({ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, false)).toBe('temporary');
    expect(classifyFailure({ code: 'EMESSAGE', responseCode: 452, command: 'DATA' }, true)).toBe('temporary');
    expect(classifyFailure({ code: 'ECONNECTION', responseCode: 421, command: 'CONN' }, true)).toBe('temporary');
  });

  it('tries again when the server refuses us and not the message', () => {
    expect(classifyFailure({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false)).toBe('temporary');
    expect(classifyFailure({ code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' }, false)).toBe('temporary');
    expect(classifyFailure({ code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, false)).toBe('temporary');
  });

  it.each(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT'])('tells %s before and after the message apart', (code) => {
    expect(classifyFailure({ code, command: 'CONN' }, false)).toBe('temporary');
    expect(classifyFailure({ code, command: 'CONN' }, true)).toBe('ambiguous');
  });

  it('does not trust a reply that is none', () => {
    expect(classifyFailure({ code: 'EPROTOCOL', responseCode: 299, command: 'CONN' }, true)).toBe('ambiguous');
  });

  it('gives up on a message it could not even offer', () => {
    expect(classifyFailure({ code: 'EENVELOPE', command: 'API' }, false)).toBe('permanent');
    expect(classifyFailure({ code: 'EMESSAGE', command: 'MAIL FROM' }, false)).toBe('permanent');
  });
});
