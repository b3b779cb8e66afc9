import { questionLines } from './question-lines';

describe('questionLines', () => {
  it('reads one question a line, whatever marks stand before it', () => {
    expect(questionLines('1. Hoeveel dozen?\r\n\r\n- Wie levert ze?\n  • Vanaf wanneer?\n2) Waar?')).toEqual([
      'Hoeveel dozen?',
      'Wie levert ze?',
      'Vanaf wanneer?',
      'Waar?',
    ]);
  });

  it('leaves numbers and dashes that belong to a question', () => {
    expect(questionLines('12 paletten per week, of meer?\n-5 graden, klopt dat?')).toEqual([
      '12 paletten per week, of meer?',
      '-5 graden, klopt dat?',
    ]);
  });

  it('is empty for blank text', () => expect(questionLines(' \n ')).toEqual([]));
});
