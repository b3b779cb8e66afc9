import { distanceKm, travelMinutes, TRAVEL_MODES } from './geography';

const roeselare = { lat: 50.94653, lon: 3.12269 };
const kortrijk = { lat: 50.82803, lon: 3.26487 };

describe('distance between two places', () => {
  it('is the same both ways and nought at home', () => {
    expect(distanceKm(roeselare, kortrijk)).toBe(distanceKm(kortrijk, roeselare));
    expect(distanceKm(roeselare, roeselare)).toBe(0);
  });

  it('puts Kortrijk about 16.5 km from Roeselare', () => {
    expect(distanceKm(roeselare, kortrijk)).toBeCloseTo(16.5, 0);
  });

  it('is one degree of a meridian for one degree of latitude', () => {
    expect(distanceKm({ lat: 50, lon: 4 }, { lat: 51, lon: 4 })).toBeCloseTo(111.2, 1);
  });
});

describe('travel time', () => {
  it('costs half an hour by car between Roeselare and Kortrijk, and more by bus', () => {
    const km = distanceKm(roeselare, kortrijk);
    expect(travelMinutes(km, 'car')).toBe(27);
    expect(travelMinutes(km, 'public_transport')).toBeGreaterThan(travelMinutes(km, 'car'));
  });

  it('keeps 8 km within three quarters of an hour by bicycle', () => {
    expect(travelMinutes(8, 'bicycle')).toBe(40);
  });

  it('never falls as the distance grows', () => {
    for (const mode of TRAVEL_MODES) {
      for (let km = 0; km < 120; km += 1) {
        expect(travelMinutes(km + 1, mode)).toBeGreaterThanOrEqual(travelMinutes(km, mode));
      }
    }
  });

  it('refuses a negative distance by name', () => {
    expect(() => travelMinutes(-3, 'car')).toThrow('A distance of -3 km cannot be travelled');
  });
});
