import { partyCard, type Party } from './party';

const party: Party = {
  organisationName: 'Smaakhuis Verlinde',
  municipality: 'Izegem',
  contactName: 'Nele Verlinde',
  email: 'nele@smaakhuis.example',
  phone: '051 00 00 11',
};

describe('partyCard', () => {
  it('says who, where and how to reach them', () => {
    expect(partyCard(party, 'ongeveer 60 % van het werk')).toEqual({
      type: 'card',
      card: {
        title: 'Smaakhuis Verlinde, Izegem',
        lines: ['ongeveer 60 % van het werk', 'Nele Verlinde'],
        email: 'nele@smaakhuis.example',
        phone: '051 00 00 11',
      },
    });
  });

  it('leaves no comma behind a name without a municipality, and does not say it twice when nobody is known', () => {
    expect(
      partyCard({ ...party, municipality: '', contactName: 'Smaakhuis Verlinde', email: '', phone: null }),
    ).toMatchObject({ card: { title: 'Smaakhuis Verlinde', lines: [] } });
  });
});
