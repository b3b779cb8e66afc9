import { readInboundAddress } from './inbound-address';

const TOKEN = '0123456789abcdef0123456789abcdef01234567';

describe('readInboundAddress', () => {
  it.each([
    [`replies+${TOKEN}@post.example`, { purpose: 'reply', token: TOKEN }],
    [`Bounces+${TOKEN.toUpperCase()}@POST.example`, { purpose: 'bounce', token: TOKEN }],
    [`replies+${TOKEN}@other.example`, null],
    [`replies+${TOKEN}@post.example.evil.example`, null],
    [`replies+${TOKEN}0@post.example`, null],
    ['replies@post.example', null],
    ['postmaster@post.example', null],
  ])('of %s is %j', (address, expected) => expect(readInboundAddress(address, 'post.example')).toEqual(expected));
});
