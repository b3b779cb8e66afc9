import { CAPACITY_WEEKS } from '@bestuiver/domain';
import type { CapabilityFacts } from '../facts/capability-facts';
import { UNKNOWN } from '../facts/encoding';
import { bytesOf, makeColumns, permuteColumns, resizeColumns, type ColumnsOf } from './columns';
import type { Establishments } from './establishments';

const LAYOUT = {
  establishment: [Uint32Array, 1],
  /** Where the entries start; how many there are, and in the low byte how many works, which come first. */
  entries: [Uint32Array, 2],
  /** Kinds in four bits, modes in three, stale in one; 0 is a removed row. */
  offer: [Uint8Array, 1],
  /** Six facts of two bits: unknown, no, yes. */
  flags: [Uint16Array, 1],
  firstWeek: [Uint16Array, 1],
  /** Weeks in five bits, the step of hours in three. */
  weekShape: [Uint8Array, 1],
  weekSteps: [Uint8Array, CAPACITY_WEEKS],
  fte: [Uint16Array, 1],
  availableFrom: [Uint16Array, 1],
  teamMin: [Uint8Array, 1],
  teamMax: [Uint8Array, 1],
  supervisionRatio: [Uint8Array, 1],
  shifts: [Uint8Array, 1],
  batchMin: [Uint32Array, 1],
  batchMax: [Uint32Array, 1],
  batchUnit: [Uint8Array, 1],
  outputPerHour: [Float32Array, 1],
  rampUpDays: [Uint16Array, 1],
  leadTimeDays: [Uint16Array, 1],
  palletPlaces: [Uint16Array, 1],
  hygieneZone: [Uint8Array, 1],
  excludedRisks: [Uint16Array, 1],
  physicalLoadMax: [Uint8Array, 1],
  paces: [Uint8Array, 1],
  confidentialityMax: [Uint8Array, 1],
  languages: [Uint16Array, 1],
  radius: [Uint16Array, 1],
  radiusMinutes: [Uint16Array, 1],
  priceModes: [Uint8Array, 1],
  priceMin: [Uint32Array, 1],
  priceMax: [Uint32Array, 1],
  coDevelopmentHours: [Uint16Array, 1],
  pilotsDone: [Uint8Array, 1],
  confirmedAt: [Uint16Array, 1],
  observations: [Uint8Array, 1],
  reliability: [Uint16Array, 1],
  exposure: [Uint8Array, 1],
} as const;

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

/** One row a capability: its facts in about a hundred bytes, read back exactly as they were written. */
export class Rows {
  columns: ColumnsOf<typeof LAYOUT>;
  count = 0;
  private capacity: number;

  constructor(
    private readonly establishments: Establishments,
    capacity: number,
  ) {
    this.capacity = Math.max(16, capacity);
    this.columns = makeColumns(LAYOUT, this.capacity);
  }

  get byteLength(): number {
    return bytesOf(this.columns);
  }

  /** The number of the new row. */
  append(
    facts: CapabilityFacts,
    establishment: number,
    entries: { readonly at: number; readonly count: number; readonly works: number },
  ): number {
    if (this.count === this.capacity) {
      this.capacity = Math.ceil(this.capacity * 1.25) + 16;
      this.columns = resizeColumns(LAYOUT, this.columns, this.capacity);
    }
    const row = this.count++;
    const { columns } = this;
    columns.establishment[row] = establishment;
    columns.entries[2 * row] = entries.at;
    columns.entries[2 * row + 1] = (entries.count << 8) | entries.works;
    columns.offer[row] = facts.kinds | (facts.modes << MODES_SHIFT) | (facts.isStale << STALE_SHIFT);
    columns.flags[row] =
      (facts.permanentSupervisor + 1) |
      ((facts.ownTransport + 1) << 2) |
      ((facts.priceFirm + 1) << 4) |
      ((facts.consortiumOpen + 1) << 6) |
      ((facts.mayLead + 1) << 8) |
      ((facts.learningGoals + 1) << 10);
    columns.firstWeek[row] = to16(facts.firstWeek);
    columns.weekShape[row] = facts.weekCount | (Math.log2(facts.hourStep) << STEP_SHIFT);
    columns.weekSteps.set(facts.weekSteps, row * CAPACITY_WEEKS);
    columns.fte[row] = to16(facts.fte);
    columns.availableFrom[row] = to16(facts.availableFrom);
    columns.teamMin[row] = to8(facts.teamMin);
    columns.teamMax[row] = to8(facts.teamMax);
    columns.supervisionRatio[row] = to8(facts.supervisionRatio);
    columns.shifts[row] = to8(facts.shifts);
    columns.batchMin[row] = to32(facts.batchMin);
    columns.batchMax[row] = to32(facts.batchMax);
    columns.batchUnit[row] = to8(facts.batchUnit);
    columns.outputPerHour[row] = facts.outputPerHour;
    columns.rampUpDays[row] = to16(facts.rampUpDays);
    columns.leadTimeDays[row] = to16(facts.leadTimeDays);
    columns.palletPlaces[row] = to16(facts.palletPlaces);
    columns.hygieneZone[row] = to8(facts.hygieneZone);
    columns.excludedRisks[row] = to16(facts.excludedRisks);
    columns.physicalLoadMax[row] = to8(facts.physicalLoadMax);
    columns.paces[row] = to8(facts.paces);
    columns.confidentialityMax[row] = to8(facts.confidentialityMax);
    columns.languages[row] = to16(facts.languages);
    columns.radius[row] = to16(facts.radius);
    columns.radiusMinutes[row] = to16(facts.radiusMinutes);
    columns.priceModes[row] = to8(facts.priceModes);
    columns.priceMin[row] = to32(facts.priceMin);
    columns.priceMax[row] = to32(facts.priceMax);
    columns.coDevelopmentHours[row] = to16(facts.coDevelopmentHours);
    columns.pilotsDone[row] = to8(facts.pilotsDone);
    columns.confirmedAt[row] = to16(facts.confirmedAt);
    columns.observations[row] = facts.observations;
    columns.reliability[row] = facts.reliability;
    columns.exposure[row] = to8(facts.exposure);
    return row;
  }

  /** Fills in every fact of a row. */
  read(row: number, into: CapabilityFacts): void {
    const { columns } = this;
    this.establishments.read(columns.establishment[row]!, into);
    const offer = columns.offer[row]!;
    into.kinds = offer & KINDS_BITS;
    into.modes = (offer >> MODES_SHIFT) & MODES_BITS;
    into.isStale = offer >> STALE_SHIFT;
    const flags = columns.flags[row]!;
    into.permanentSupervisor = flag(flags, 0);
    into.ownTransport = flag(flags, 1);
    into.priceFirm = flag(flags, 2);
    into.consortiumOpen = flag(flags, 3);
    into.mayLead = flag(flags, 4);
    into.learningGoals = flag(flags, 5);
    into.firstWeek = from16(columns.firstWeek[row]!);
    into.weekCount = columns.weekShape[row]! & COUNT_BITS;
    into.hourStep = 1 << (columns.weekShape[row]! >> STEP_SHIFT);
    const weeksAt = row * CAPACITY_WEEKS;
    for (let week = 0; week < into.weekCount; week++) into.weekSteps[week] = columns.weekSteps[weeksAt + week]!;
    into.fte = from16(columns.fte[row]!);
    into.availableFrom = from16(columns.availableFrom[row]!);
    into.teamMin = from8(columns.teamMin[row]!);
    into.teamMax = from8(columns.teamMax[row]!);
    into.supervisionRatio = from8(columns.supervisionRatio[row]!);
    into.shifts = from8(columns.shifts[row]!);
    into.batchMin = from32(columns.batchMin[row]!);
    into.batchMax = from32(columns.batchMax[row]!);
    into.batchUnit = from8(columns.batchUnit[row]!);
    into.outputPerHour = columns.outputPerHour[row]!;
    into.rampUpDays = from16(columns.rampUpDays[row]!);
    into.leadTimeDays = from16(columns.leadTimeDays[row]!);
    into.palletPlaces = from16(columns.palletPlaces[row]!);
    into.hygieneZone = from8(columns.hygieneZone[row]!);
    into.excludedRisks = from16(columns.excludedRisks[row]!);
    into.physicalLoadMax = from8(columns.physicalLoadMax[row]!);
    into.paces = from8(columns.paces[row]!);
    into.confidentialityMax = from8(columns.confidentialityMax[row]!);
    into.languages = from16(columns.languages[row]!);
    into.radius = from16(columns.radius[row]!);
    into.radiusMinutes = from16(columns.radiusMinutes[row]!);
    into.priceModes = from8(columns.priceModes[row]!);
    into.priceMin = from32(columns.priceMin[row]!);
    into.priceMax = from32(columns.priceMax[row]!);
    into.coDevelopmentHours = from16(columns.coDevelopmentHours[row]!);
    into.pilotsDone = from8(columns.pilotsDone[row]!);
    into.confirmedAt = from16(columns.confirmedAt[row]!);
    into.observations = columns.observations[row]!;
    into.reliability = columns.reliability[row]!;
    into.exposure = from8(columns.exposure[row]!);
  }

  /** Only the place and the limits on distance. */
  readPlace(row: number, into: CapabilityFacts): void {
    this.establishments.readPlace(this.columns.establishment[row]!, into);
    into.radius = from16(this.columns.radius[row]!);
    into.radiusMinutes = from16(this.columns.radiusMinutes[row]!);
  }

  entriesFrom(row: number): number {
    return this.columns.entries[2 * row]!;
  }

  /** Past the last entry. */
  entriesTo(row: number): number {
    return this.columns.entries[2 * row]! + (this.columns.entries[2 * row + 1]! >> 8);
  }

  /** Past the last work. */
  worksTo(row: number): number {
    return this.columns.entries[2 * row]! + (this.columns.entries[2 * row + 1]! & 0xff);
  }

  /** After the entries were moved. */
  moveEntries(row: number, from: number): void {
    this.columns.entries[2 * row] = from;
  }

  exposureOf(row: number): number {
    return from8(this.columns.exposure[row]!);
  }

  /** A removed row offers nothing and is skipped everywhere. */
  clear(row: number): void {
    this.columns.offer[row] = 0;
  }

  isCleared(row: number): boolean {
    return this.columns.offer[row] === 0;
  }

  /** Rows in another order, and only those. */
  reorder(order: Uint32Array): void {
    this.columns = permuteColumns(LAYOUT, this.columns, order);
    this.count = order.length;
    this.capacity = order.length;
  }

  trim(): void {
    if (this.capacity > this.count) this.columns = resizeColumns(LAYOUT, this.columns, (this.capacity = this.count));
  }
}
