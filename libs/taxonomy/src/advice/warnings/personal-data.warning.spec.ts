import { adviseKind } from '../advise-kind';

const warned = (text: string) =>
  adviseKind({ text, language: 'nl' }).warnings.find(({ code }) => code === 'PERSONAL_DATA');

describe('personal data', () => {
  it.each([
    'Wij willen Karel aannemen, hij heeft een uitkering.',
    'Rijksregisternummer 80.13.40-123.99 van de medewerker volgt hierbij.',
    'Behalve Ann, die heeft een burn-out.',
    'Mevr. Zyndal is epileptisch en kan niet aan de machine.',
    'Laat Quorin V. het niet doen, hij is depressief.',
    'Rijksregister 801340 123 99.',
    'Mijn neef Quorin Zyndal is autistisch.',
  ])('warns: %s', (text) => {
    expect(warned(text)).toBeDefined();
  });

  it.each([
    'Contact: Karel, voor het inpakken van 300 dozen.',
    'Het ziekenhuis Sint-Jan wil hulpmiddelen voor mensen met een handicap laten reinigen.',
    'Contact: Karel. Wij helpen mensen met een handicap.',
    'Een dienst voor bewoners met een beperking.\n\nVriendelijke groeten,\nKarel',
    'Ons ondernemingsnummer is 0123.456.789.',
    'Villa Zyndal is een warm huis voor volwassenen met een beperking.',
  ])('stays silent: %s', (text) => {
    expect(warned(text)).toBeUndefined();
  });

  it('never repeats the number or the name', () => {
    expect(warned('Karel, 80.13.40-123.99, heeft een uitkering')?.evidence).toEqual(['**.**.**-***.**']);
  });
});
