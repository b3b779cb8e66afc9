import PostalMime from 'postal-mime';
import { isAutomatic } from './is-automatic';

describe('isAutomatic', () => {
  it.each([
    ['Auto-Submitted: auto-replied', true],
    ['Auto-Submitted: auto-generated; by=me', true],
    ['Auto-Submitted: no', false],
    ['X-Autoreply: yes', true],
    ['X-Auto-Response-Suppress: All', true],
    ['Precedence: bulk', true],
    ['Precedence: normal', false],
    ['Subject: Afwezig', false],
  ])('of %s is %s', async (header, expected) => {
    expect(isAutomatic(await PostalMime.parse(`${header}\n\nIk ben er niet.`))).toBe(expected);
  });
});
