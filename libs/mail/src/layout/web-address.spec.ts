import { webAddress } from './web-address';

describe('webAddress', () => {
  it.each([
    ['https://bestuiver.example/answer/a?b=c&d=e', 'https://bestuiver.example/answer/a?b=c&d=e'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ["https://a.example/'><b", 'https://a.example/%27%3E%3Cb'],
    ['https://a.example/x\r\nBcc: y', 'https://a.example/xBcc:%20y'],
  ])('takes %j', (url, normal) => expect(webAddress(url)).toBe(normal));

  it.each(['', '/answer', 'javascript:alert(1)', 'mailto:a@b.example', 'JAVASCRIPT://%0aalert(1)'])(
    'refuses %j',
    (url) => expect(() => webAddress(url)).toThrow(RangeError),
  );
});
