import { createTaxonomy } from '../taxonomy';
import { storeProfile } from '../profile/text-profile';

const taxonomy = createTaxonomy();
const demand = (title: string, description = '') => taxonomy.understand({ title, description, side: 'demand' });
const offer = (title: string, description = '') => taxonomy.understand({ title, description, side: 'offer' });
const fit = (asked: string, offered: string) => taxonomy.fit(demand(asked), offer(offered)).value;

describe('fit', () => {
  it.each([
    [
      'the same work on the same thing before the same work on another',
      'Nappes à laver',
      'Tafellinnen wassen',
      'Moppen wassen',
    ],
    [
      'the same work before another work on the same thing',
      'Palletten herstellen',
      'Réparation de palettes',
      'Dozen op paletten stapelen',
    ],
    ['the lacquerer before the frame builder', 'Frames poederlakken', 'Poedercoaten van metaal', 'Frames lassen'],
    [
      'one who offers it before one who leaves it out',
      'Kabels krimpen',
      'Kabels strippen en krimpen',
      'Kabels strippen. Geen krimpwerk.',
    ],
    ['a neighbouring trade before a strange one', 'Gras maaien', 'Hagen scheren', 'Kabels krimpen'],
    [
      'disposables before reusables for who asks disposables',
      'Surblouses à usage unique',
      'Surblouses jetables',
      'Wasbare isolatieschorten',
    ],
    ['a family member before a stranger', 'Tomaten plukken', 'Paprika plukken', 'Appels plukken'],
  ])('puts %s', (_, asked, better, worse) => {
    const [betterTitle = '', ...betterRest] = better.split('. ');
    const [worseTitle = '', ...worseRest] = worse.split('. ');
    const asking = demand(asked);
    const high = taxonomy.fit(asking, offer(betterTitle, betterRest.join('. '))).value;
    const low = taxonomy.fit(asking, offer(worseTitle, worseRest.join('. '))).value;
    expect(high).toBeGreaterThan(low);
  });

  it('is near 1 for the same words and near 0 for other work', () => {
    expect(fit('Linnen wassen en strijken', 'Linnen wassen en strijken')).toBeGreaterThan(0.9);
    expect(fit('Linnen wassen en strijken', 'Printplaten solderen')).toBeLessThan(0.1);
  });

  it('depends on the stored entries alone', () => {
    const asking = demand('Hagen scheren rond ons bedrijf');
    const offering = offer('Groenonderhoud, hagen en gazons');
    const stored = taxonomy.fit(storeProfile(asking), storeProfile(offering));
    expect(stored).toEqual(taxonomy.fit(asking, offering));
    expect(JSON.parse(JSON.stringify(storeProfile(asking)))).toEqual(storeProfile(asking));
  });

  it('says why', () => {
    const { reasons, shared } = taxonomy.fit(demand('Nappes à laver'), offer('Tafellinnen wassen'));
    expect(reasons).toEqual(expect.arrayContaining(['same-activity', 'same-object']));
    expect(shared.map(({ offer: concept }) => concept)).toContain('table-linen');
    expect(taxonomy.fit(demand('Nappes à laver'), offer('Printplaten solderen')).reasons).toContain(
      'no-shared-activity',
    );
    expect(taxonomy.fit(demand('xyz'), offer('Printplaten solderen')).reasons).toEqual(['text-unclear']);
  });

  it('names what the offer leaves out', () => {
    const { reasons, excluded } = taxonomy.fit(demand('Kabels krimpen'), offer('Kabels strippen', 'Geen krimpwerk.'));
    expect(reasons).toContain('excluded-by-offer');
    expect(excluded.map(({ demand: concept }) => concept)).toContain('crimp');
  });
});

describe('relation', () => {
  it.each([
    ['manual-packing', 'manual-packing', 1],
    ['manual-packing', 'repacking', 0.8 * 0.8],
    ['manual-packing', 'liquid-filling', 0.25],
    ['manual-packing', 'welding', 0],
    ['manual-packing', 'unknown', 0],
  ])('%s and %s', (first, second, strength) => {
    expect(taxonomy.relation(first, second)).toBeCloseTo(strength, 5);
  });
});
