import { isAddressRefusal } from './is-address-refusal';

describe('isAddressRefusal', () => {
  it.each([
    [550, '550 5.1.1 <an@voorbeeld.example>: Recipient address rejected: User unknown in virtual mailbox table', true],
    [550, '550-5.1.1 The email account that you tried to reach does not exist.', true],
    [550, '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', true],
    [550, '550 5.2.1 The email account that you tried to reach is disabled', true],
    [550, '550 no such user here', true],
    [553, '553 sorry, that domain is not in my list of mailboxes', true],
    [null, '"an(at)voorbeeld" is not an e-mail address.', true],
    [550, '550 5.7.1 Message rejected due to local policy', false],
    [554, '554 5.7.1 Service unavailable; Client host blocked', false],
    [550, '550 rejected: your host is listed', false],
    [552, '552 5.2.2 mailbox full', false],
    [450, '450 4.2.1 mailbox busy', false],
  ])('of %s %j is %s', (code, detail, expected) => expect(isAddressRefusal(code, detail)).toBe(expected));
});
