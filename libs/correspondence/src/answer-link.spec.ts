import { hashToken, newAnswerLink, sameHash } from './answer-link';

describe('an answer link', () => {
  it('carries 256 random bits and keeps only their hash', () => {
    const link = { proposalId: 'p', personId: 'q', purpose: 'provider_answer', expiresAt: new Date(0) } as const;
    const [one, other] = [newAnswerLink(link), newAnswerLink(link)];
    expect(Buffer.from(one.token, 'base64url')).toHaveLength(32);
    expect(one.token).not.toBe(other.token);
    expect(one.row.tokenHash).toBe(hashToken(one.token));
    expect(JSON.stringify(one.row)).not.toContain(one.token);
  });

  it('is recognised by the whole hash', () => {
    const hash = hashToken('token');
    expect(sameHash(hash, hashToken('token'))).toBe(true);
    expect(sameHash(hash, hashToken('tokem'))).toBe(false);
    expect(sameHash(hash, hash.slice(1))).toBe(false);
  });
});
