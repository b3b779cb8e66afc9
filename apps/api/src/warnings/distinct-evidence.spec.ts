import { distinctEvidence } from './distinct-evidence';

describe('distinctEvidence', () => {
  it('leaves out what longer words say already', () => {
    expect(distinctEvidence(['uitzendkrachten', 'Vandaag … uitzendkrachten'])).toEqual(['Vandaag … uitzendkrachten']);
  });

  it('keeps the first of those that say the same', () => {
    const evidence = ['werknemers zelf selecteren', 'werknemers … selecteren', 'werknemers … zelf … selecteren'];
    expect(distinctEvidence(evidence)).toEqual(['werknemers zelf selecteren']);
  });

  it('keeps what says something else', () => {
    const evidence = ['werknemers zelf selecteren', 'werknemers … sollicitatiegesprek'];
    expect(distinctEvidence(evidence)).toEqual(evidence);
  });
});
