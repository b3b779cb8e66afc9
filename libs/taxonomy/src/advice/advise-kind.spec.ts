import { adviseKind } from './advise-kind';
import type { AdviceInput } from './advice.types';

const codesOf = (input: AdviceInput) => adviseKind(input).warnings.map(({ code }) => code);
const weaver = { coreBusiness: 'textielweverij', naceSection: 'C' };

describe('adviseKind', () => {
  it('explains that a team outside the core activity is a service', () => {
    const advice = adviseKind({
      text: 'Wij zoeken een enclave van vier mensen voor het groenonderhoud.',
      organisation: weaver,
    });
    expect(advice.advice).toBe('service_on_site');
    expect(advice.reason.nl).toContain(
      'Dit lijkt onderaanneming, geen enclave: groenonderhoud hoort niet tot uw kernactiviteit.',
    );
    expect(advice.reason.fr).toContain('contrat de services');
    expect(advice.warnings).toMatchObject([{ code: 'D2', evidence: ['groenonderhoud'] }]);
  });

  it('calls the same team an enclave for a host that lives from such work', () => {
    const gardener = { coreBusiness: 'tuinaannemer', naceSection: 'N' };
    const text = 'Wij zoeken een enclave van vier mensen voor het groenonderhoud.';
    expect(adviseKind({ text, organisation: gardener })).toMatchObject({ advice: 'enclave', warnings: [] });
  });

  it.each([
    ['Een enclave voor het rondbrengen van linnen. Dat is bij ons dagelijkse kost.', 'enclave'],
    ['Een enclave voor het inpakken van onze koekjes, al is dat niet onze kernactiviteit.', 'service_on_site'],
  ])('believes what a text says of its own core activity: %s', (text, advice) => {
    expect(
      adviseKind({ text, language: 'nl', organisation: { coreBusiness: 'ziekenhuis', naceSection: 'Q' } }).advice,
    ).toBe(advice);
  });

  it.each(['Wij vragen een ploeg om ons gras te maaien.', 'De kantoren moeten elke avond gepoetst worden.'])(
    'raises no core activity warning for a plain service: %s',
    (text) => {
      expect(codesOf({ text, language: 'nl', organisation: weaver })).toEqual([]);
    },
  );

  it('warns when the coordinator works for the buyer', () => {
    const text = 'De gemeente, die ook de regisseur in dienst heeft, wil de haag laten scheren.';
    expect(codesOf({ text, language: 'nl' })).toEqual(['C5']);
  });

  it('leaves lending out when the own supervisor comes along', () => {
    const text =
      'Onze ploegbaas toont hen de machine, maar jullie eigen begeleider blijft heel de dag. Acht mensen aan onze lijn.';
    expect(adviseKind({ text, language: 'nl', organisation: weaver }).advice).toBe('enclave');
  });

  it('names the law and the lawful ways when staff would be lent', () => {
    const { advice, reason, evidence } = adviseKind({
      text: 'Can you lend us five workers? Our foreman tells them what to do.',
    });
    expect(advice).toBe('labour_leasing');
    expect(reason.en).toMatch(/24 July 1987, article 31.*enclave.*subcontracting/);
    expect(evidence).toContain('Our foreman tells them');
  });

  it('refers one hire to individueel maatwerk and VDAB', () => {
    const { advice, reason } = adviseKind({
      text: 'Nous voulons engager nous-mêmes une personne avec un handicap, en CDI.',
    });
    expect(advice).toBe('individual_hire');
    expect(reason.nl).toMatch(/individueel maatwerk.*VDAB/);
  });

  it('points to the notice when a public tender is running', () => {
    const text = 'Onze overheidsopdracht voor drukwerk loopt, de aankondiging is gepubliceerd.';
    const advice = adviseKind({ text, organisation: { coreBusiness: 'gemeente', naceSection: 'O' } });
    expect(advice).toMatchObject({ advice: 'public_market_exploration', warnings: [{ code: 'D12' }] });
    expect(advice.reason.nl).toContain('link naar de officiële aankondiging');
  });

  it.each<[string, string[]]>([
    ['De jonge kaas moet in sterke dozen, 3.000 stuks per maand.', []],
    ['We lease a machine and need 4,000 boxes packed in your workshop.', []],
    ['40 boîtes de factures impayées à scanner dans vos ateliers.', []],
    ['Een groep van acht jonge mannen met begeleider aan onze inpaklijn.', ['TRAITS']],
    ['Een groep van acht mensen aan onze inpaklijn, zonder begeleider.', ['D3']],
    ['Een groep van acht mensen met begeleider aan onze inpaklijn, wij kiezen zelf wie er komt.', ['D9']],
    ['Een groep met begeleider aan onze inpaklijn, in plaats van de uitzendkrachten.', ['C8']],
    ['Onze huidige leverancier is te duur, kunnen jullie 400 stoelen per maand monteren in jullie atelier?', ['C2']],
  ])('%s → %j', (text, codes) => {
    expect(codesOf({ text })).toEqual(codes);
  });

  it('finds no work in an empty text and keeps the answer of equal inputs equal', () => {
    expect(adviseKind({ text: '' })).toMatchObject({ advice: 'out_of_scope', evidence: [], warnings: [] });
    const input: AdviceInput = { text: 'Wie wil 500 stoelen monteren?', language: 'nl', organisation: weaver };
    expect(adviseKind(input)).toEqual(adviseKind(input));
  });
});
