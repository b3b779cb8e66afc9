import { DomainError } from '@bestuiver/domain';
import { checkSurgeAnswer } from './check-surge-answer';
import type { SurgeAnswerDto } from './surge.dto';

const TODAY = '2027-01-10';

const pointersOf = (body: SurgeAnswerDto): string[] => {
  try {
    checkSurgeAnswer(body, TODAY);
    return [];
  } catch (error) {
    return (error as DomainError).fields.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('checkSurgeAnswer', () => {
  it.each<[string, SurgeAnswerDto, string[]]>([
    ['who can says how many and from when', { answer: 'can' }, ['/perDay field.required', '/fromDay field.required']],
    ['not from yesterday', { answer: 'can', perDay: 5, fromDay: '2027-01-09' }, ['/fromDay surge.from_out_of_range']],
    ['not in years', { answer: 'can', perDay: 5, fromDay: '2029-01-09' }, ['/fromDay surge.from_out_of_range']],
    [
      'not until before it starts',
      { answer: 'can', perDay: 5, fromDay: '2027-01-12', untilDay: '2027-01-11' },
      ['/untilDay surge.until_before_from'],
    ],
    ['for one day', { answer: 'can', perDay: 5, fromDay: TODAY, untilDay: TODAY }, []],
    ['who cannot says no more', { answer: 'cannot' }, []],
  ])('%s', (_, body, problems) => expect(pointersOf(body)).toEqual(problems));

  it('keeps no promise of who cannot', () => {
    expect(checkSurgeAnswer({ answer: 'cannot', perDay: 5, fromDay: TODAY }, TODAY)).toEqual({
      answer: 'cannot',
      perDay: null,
      fromDay: null,
      untilDay: null,
    });
  });
});
