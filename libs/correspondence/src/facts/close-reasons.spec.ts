import { CLOSE_REASONS, LANGUAGES } from '@bestuiver/domain';
import { closeReasonLabel } from './close-reasons';

describe('closeReasonLabel', () => {
  it.each(LANGUAGES)('has words for every reason in %s but the one that says nothing', (language) => {
    const wordless = CLOSE_REASONS.filter((reason) => closeReasonLabel(reason, language) === null);
    expect(wordless).toEqual(['other']);
  });

  it('is silent where there is no reason', () => expect(closeReasonLabel(null, 'nl')).toBeNull());
});
