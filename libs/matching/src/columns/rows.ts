import { CAPACITY_WEEKS } from '@bestuiver/domain';
import type { CapabilityFacts } from '../facts/capability-facts';
import { UNKNOWN } from '../facts/encoding';
import type { Establishments } from './establishments';
import { layOut, Records } from './records';

const { at: AT, stride: STRIDE } = layOut({
  u32: ['establishment', 'entriesAt', 'batchMin', 'batchMax', 'outputPerHour', 'priceMin', 'priceMax'],
  u16: [
    'entries',
    /** Six facts of two bits: unknown, no, yes. */
    'flags',
    'firstWeek',
    'fte',
    'availableFrom',
    'rampUpDays',
    'leadTimeDays',
    'palletPlaces',
    'excludedRisks',
    'languages',
    'radius',
    'radiusMinutes',
    'coDevelopmentHours',
    'confirmedAt',
    'reliability',
  ],
  u8: [
    /** Kinds in four bits, modes in three, stale in one; 0 is a removed row. */
    'offer',
    /** Weeks in five bits, the step of hours in three. */
    'weekShape',
    ['weekSteps', CAPACITY_WEEKS],
    'teamMin',
    'teamMax',
    'supervisionRatio',
    'shifts',
    'batchUnit',
    'hygieneZone',
    'physicalLoadMax',
    'paces',
    'confidentialityMax',
    'priceModes',
    'pilotsDone',
    'observations',
    'exposure',
  ],
});

const HALF = 2;
const WORD = 4;
const NONE_8 = 255;
const NONE_16 = 65_535;
const NONE_32 = 4_294_967_295;
const KINDS_BITS = 0b1111;
const MODES_SHIFT = 4;
const MODES_BITS = 0b111;
const STALE_SHIFT = 7;
const COUNT_BITS = 0b11111;
const STEP_SHIFT = 5;

const from8 = (value: number) => (value === NONE_8 ? UNKNOWN : value);
const from16 = (value: number) => (value === NONE_16 ? UNKNOWN : value);
const from32 = (value: number) => (value === NONE_32 ? UNKNOWN : value);
const to8 = (value: number) => (value === UNKNOWN ? NONE_8 : value);
const to16 = (value: number) => (value === UNKNOWN ? NONE_16 : value);
const to32 = (value: number) => (value === UNKNOWN ? NONE_32 : value);
const flag = (flags: number, at: number) => ((flags >> (2 * at)) & 0b11) - 1;

/** One row a capability: its facts in a hundred bytes, read back exactly as they were written. */
export class Rows {
  private readonly records: Records;

  constructor(
    private readonly establishments: Establishments,
    capacity: number,
  ) {
    this.records = new Records(STRIDE, capacity);
  }

  get count(): number {
    return this.records.count;
  }

  get byteLength(): number {
    return this.records.byteLength;
  }

  /** The number of the new row. */
  append(
    facts: CapabilityFacts,
    establishment: number,
    entries: { readonly at: number; readonly count: number },
  ): number {
    const row = this.records.add();
    const { u8, u16, u32, f32 } = this.records;
    const byte = row * STRIDE;
    const half = byte / HALF;
    const word = byte / WORD;
    u32[word + AT.establishment] = establishment;
    u32[word + AT.entriesAt] = entries.at;
    u16[half + AT.entries] = entries.count;
    u8[byte + AT.offer] = facts.kinds | (facts.modes << MODES_SHIFT) | (facts.isStale << STALE_SHIFT);
    u16[half + AT.flags] =
      (facts.permanentSupervisor + 1) |
      ((facts.ownTransport + 1) << 2) |
      ((facts.priceFirm + 1) << 4) |
      ((facts.consortiumOpen + 1) << 6) |
      ((facts.mayLead + 1) << 8) |
      ((facts.learningGoals + 1) << 10);
    u16[half + AT.firstWeek] = to16(facts.firstWeek);
    u8[byte + AT.weekShape] = facts.weekCount | (Math.log2(facts.hourStep) << STEP_SHIFT);
    u8.set(facts.weekSteps, byte + AT.weekSteps);
    u16[half + AT.fte] = to16(facts.fte);
    u16[half + AT.availableFrom] = to16(facts.availableFrom);
    u8[byte + AT.teamMin] = to8(facts.teamMin);
    u8[byte + AT.teamMax] = to8(facts.teamMax);
    u8[byte + AT.supervisionRatio] = to8(facts.supervisionRatio);
    u8[byte + AT.shifts] = to8(facts.shifts);
    u32[word + AT.batchMin] = to32(facts.batchMin);
    u32[word + AT.batchMax] = to32(facts.batchMax);
    u8[byte + AT.batchUnit] = to8(facts.batchUnit);
    f32[word + AT.outputPerHour] = facts.outputPerHour;
    u16[half + AT.rampUpDays] = to16(facts.rampUpDays);
    u16[half + AT.leadTimeDays] = to16(facts.leadTimeDays);
    u16[half + AT.palletPlaces] = to16(facts.palletPlaces);
    u8[byte + AT.hygieneZone] = to8(facts.hygieneZone);
    u16[half + AT.excludedRisks] = to16(facts.excludedRisks);
    u8[byte + AT.physicalLoadMax] = to8(facts.physicalLoadMax);
    u8[byte + AT.paces] = to8(facts.paces);
    u8[byte + AT.confidentialityMax] = to8(facts.confidentialityMax);
    u16[half + AT.languages] = to16(facts.languages);
    u16[half + AT.radius] = to16(facts.radius);
    u16[half + AT.radiusMinutes] = to16(facts.radiusMinutes);
    u8[byte + AT.priceModes] = to8(facts.priceModes);
    u32[word + AT.priceMin] = to32(facts.priceMin);
    u32[word + AT.priceMax] = to32(facts.priceMax);
    u16[half + AT.coDevelopmentHours] = to16(facts.coDevelopmentHours);
    u8[byte + AT.pilotsDone] = to8(facts.pilotsDone);
    u16[half + AT.confirmedAt] = to16(facts.confirmedAt);
    u8[byte + AT.observations] = facts.observations;
    u16[half + AT.reliability] = facts.reliability;
    u8[byte + AT.exposure] = to8(facts.exposure);
    return row;
  }

  /** Fills in every fact of a row. */
  read(row: number, into: CapabilityFacts): void {
    const { u8, u16, u32, f32 } = this.records;
    const byte = row * STRIDE;
    const half = byte / HALF;
    const word = byte / WORD;
    this.establishments.read(u32[word + AT.establishment]!, into);
    const offer = u8[byte + AT.offer]!;
    into.kinds = offer & KINDS_BITS;
    into.modes = (offer >> MODES_SHIFT) & MODES_BITS;
    into.isStale = offer >> STALE_SHIFT;
    const flags = u16[half + AT.flags]!;
    into.permanentSupervisor = flag(flags, 0);
    into.ownTransport = flag(flags, 1);
    into.priceFirm = flag(flags, 2);
    into.consortiumOpen = flag(flags, 3);
    into.mayLead = flag(flags, 4);
    into.learningGoals = flag(flags, 5);
    into.firstWeek = from16(u16[half + AT.firstWeek]!);
    into.weekCount = u8[byte + AT.weekShape]! & COUNT_BITS;
    into.hourStep = 1 << (u8[byte + AT.weekShape]! >> STEP_SHIFT);
    const weeksAt = byte + AT.weekSteps;
    for (let week = 0; week < into.weekCount; week++) into.weekSteps[week] = u8[weeksAt + week]!;
    into.fte = from16(u16[half + AT.fte]!);
    into.availableFrom = from16(u16[half + AT.availableFrom]!);
    into.teamMin = from8(u8[byte + AT.teamMin]!);
    into.teamMax = from8(u8[byte + AT.teamMax]!);
    into.supervisionRatio = from8(u8[byte + AT.supervisionRatio]!);
    into.shifts = from8(u8[byte + AT.shifts]!);
    into.batchMin = from32(u32[word + AT.batchMin]!);
    into.batchMax = from32(u32[word + AT.batchMax]!);
    into.batchUnit = from8(u8[byte + AT.batchUnit]!);
    into.outputPerHour = f32[word + AT.outputPerHour]!;
    into.rampUpDays = from16(u16[half + AT.rampUpDays]!);
    into.leadTimeDays = from16(u16[half + AT.leadTimeDays]!);
    into.palletPlaces = from16(u16[half + AT.palletPlaces]!);
    into.hygieneZone = from8(u8[byte + AT.hygieneZone]!);
    into.excludedRisks = from16(u16[half + AT.excludedRisks]!);
    into.physicalLoadMax = from8(u8[byte + AT.physicalLoadMax]!);
    into.paces = from8(u8[byte + AT.paces]!);
    into.confidentialityMax = from8(u8[byte + AT.confidentialityMax]!);
    into.languages = from16(u16[half + AT.languages]!);
    into.radius = from16(u16[half + AT.radius]!);
    into.radiusMinutes = from16(u16[half + AT.radiusMinutes]!);
    into.priceModes = from8(u8[byte + AT.priceModes]!);
    into.priceMin = from32(u32[word + AT.priceMin]!);
    into.priceMax = from32(u32[word + AT.priceMax]!);
    into.coDevelopmentHours = from16(u16[half + AT.coDevelopmentHours]!);
    into.pilotsDone = from8(u8[byte + AT.pilotsDone]!);
    into.confirmedAt = from16(u16[half + AT.confirmedAt]!);
    into.observations = u8[byte + AT.observations]!;
    into.reliability = u16[half + AT.reliability]!;
    into.exposure = from8(u8[byte + AT.exposure]!);
  }

  /** Only the place and the limits on distance. */
  readPlace(row: number, into: CapabilityFacts): void {
    this.establishments.readPlace(this.establishmentOf(row), into);
    into.radius = from16(this.radiusOf(row));
    into.radiusMinutes = from16(this.half(row, AT.radiusMinutes));
  }

  /** Brings a row into the cache; what it gives means nothing. */
  touch(row: number): number {
    const byte = row * STRIDE;
    return this.records.u8[byte]! ^ this.records.u8[byte + STRIDE - 1]!;
  }

  establishmentOf(row: number): number {
    return this.word(row, AT.establishment);
  }

  entriesFrom(row: number): number {
    return this.word(row, AT.entriesAt);
  }

  /** Past the last entry. */
  entriesTo(row: number): number {
    return this.entriesFrom(row) + this.half(row, AT.entries);
  }

  /** After the entries were moved. */
  moveEntries(row: number, from: number): void {
    this.records.u32[(row * STRIDE) / WORD + AT.entriesAt] = from;
  }

  /** As stored: 65535 unknown. */
  radiusOf(row: number): number {
    return this.half(row, AT.radius);
  }

  /** As stored: 255 unknown. */
  exposureOf(row: number): number {
    return this.byte(row, AT.exposure);
  }

  /** Kinds in four bits, then modes in three. */
  offerOf(row: number): number {
    return this.byte(row, AT.offer);
  }

  /** A removed row offers nothing and is skipped everywhere. */
  clear(row: number): void {
    this.records.u8[row * STRIDE + AT.offer] = 0;
  }

  isCleared(row: number): boolean {
    return this.offerOf(row) === 0;
  }

  /** Rows in another order, and only those. */
  reorder(order: Uint32Array): void {
    this.records.reorder(order);
  }

  private byte(row: number, at: number): number {
    return this.records.u8[row * STRIDE + at]!;
  }

  private half(row: number, at: number): number {
    return this.records.u16[(row * STRIDE) / HALF + at]!;
  }

  private word(row: number, at: number): number {
    return this.records.u32[(row * STRIDE) / WORD + at]!;
  }
}
