import { CATEGORY_MODES, MAIL_CATEGORIES } from '../delivery/mail-rules';
import { chosenMode } from './chosen-mode';

describe('chosenMode', () => {
  it.each([
    ['demand_news', {}, 'immediate'],
    ['demand_news', { all: 'daily' }, 'daily'],
    ['demand_news', { all: 'off', demand_news: 'weekly' }, 'weekly'],
    ['coordination', { all: 'off' }, 'daily'],
    ['credentials', { all: 'off' }, 'weekly'],
    ['proposals', { all: 'weekly' }, 'immediate'],
    ['proposals', { proposals: 'off' }, 'off'],
    ['surges', {}, 'immediate'],
    ['surges', { all: 'weekly' }, 'immediate'],
    ['surges', { all: 'off' }, 'off'],
    ['surges', { all: 'off', surges: 'any_hour' }, 'any_hour'],
    ['proposals', { proposals: 'any_hour' }, 'immediate'],
    ['service', { service: 'off', all: 'off' }, 'immediate'],
  ] as const)('%s with %j comes %s', (category, choices, mode) => expect(chosenMode(category, choices)).toBe(mode));

  it.each(MAIL_CATEGORIES)('gives %s only what it allows', (category) => {
    for (const mode of ['immediate', 'daily', 'weekly', 'off'] as const)
      expect(CATEGORY_MODES[category]).toContain(chosenMode(category, { all: mode }));
  });
});
