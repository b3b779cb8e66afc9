import { stemDutch } from './dutch-stem';
import { readSeparated } from './separated-verbs';
import { tokenise } from './tokenise';

const separatedIn = (text: string) => {
  const tokens = tokenise(text);
  return tokens.flatMap((_, at) => readSeparated(tokens, at)?.forms ?? []);
};

describe('readSeparated', () => {
  it.each([
    ['een ploeg om koekjes in te pakken', 'inpakken'],
    ['wie pakt onze koekjes in?', 'inpakken'],
    ['wij halen uw bakken elke week op', 'ophalen'],
    ['u vult de flessen af, wij leveren de zeep', 'afvullen'],
    ['haal ze op en breng ze terug', 'ophalen'],
  ])('reads "%s" as %s', (text, verb) => {
    expect(separatedIn(text)).toContain(stemDutch(verb));
  });

  it('takes no verb over the border of a clause', () => {
    expect(separatedIn('wij pakken alles, ook koekjes, in dozen')).not.toContain(stemDutch('inpakken'));
  });

  it('leaves a preposition inside the clause alone', () => {
    expect(separatedIn('wij vullen flessen op onze lijn')).toEqual([]);
  });
});
