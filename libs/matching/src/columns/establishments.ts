import { CERTIFICATE_FIELDS, type CapabilityFacts } from '../facts/capability-facts';
import { UNKNOWN } from '../facts/encoding';
import { IdTable } from './id-table';
import { layOut, Records } from './records';

/** `next`: another state of the same establishment, plus one; 0 ends the chain. Places are signed. */
const { at: AT, stride: STRIDE } = layOut({
  u32: ['lat5', 'lon5', 'certificatesAt', 'enterprise', 'id', 'next'],
  u16: ['recognisedFrom', 'recognisedTo'],
  u8: ['workForm', 'certificateCount'],
});
const HALF = 2;
const WORD = 4;

const NONE_8 = 255;
const NONE_16 = 65_535;
/** The last day of a recognition without end has a number of its own, apart from no recognition. */
const OPEN_16 = 65_534;

/** What the capabilities of one establishment share, stored once per distinct content. */
export class Establishments {
  private readonly records: Records;
  /** Number of certification, first day, last day, scope: four numbers a certificate. */
  private certificates = new Uint16Array(64);
  private certificatesUsed = 0;
  private first = new Uint32Array(16);

  constructor(
    private readonly establishmentIds: IdTable,
    private readonly enterpriseIds: IdTable,
    capacity: number,
  ) {
    this.records = new Records(STRIDE, capacity);
  }

  get byteLength(): number {
    return this.records.byteLength + this.certificates.byteLength + this.first.byteLength;
  }

  /** The number of an establishment in the state that `facts` gives. */
  intern(establishmentId: string, enterpriseId: string, facts: CapabilityFacts): number {
    const id = this.establishmentIds.intern(establishmentId);
    const enterprise = this.enterpriseIds.intern(enterpriseId);
    if (id >= this.first.length) {
      const first = new Uint32Array(Math.ceil(id * 1.25) + 16);
      first.set(this.first);
      this.first = first;
    }
    for (let number = this.first[id]! - 1; number >= 0; number = this.word(number, AT.next) - 1) {
      if (this.enterpriseOf(number) === enterprise && this.holds(number, facts)) return number;
    }
    return this.append(id, enterprise, facts);
  }

  /** Fills in everything an establishment knows. */
  read(number: number, into: CapabilityFacts): void {
    const { u8, u16, u32, i32 } = this.records;
    const byte = number * STRIDE;
    const half = byte / HALF;
    const word = byte / WORD;
    into.lat5 = i32[word + AT.lat5]!;
    into.lon5 = i32[word + AT.lon5]!;
    into.workForm = known(u8[byte + AT.workForm]!, NONE_8);
    into.recognisedFrom = known(u16[half + AT.recognisedFrom]!, NONE_16);
    const to = known(u16[half + AT.recognisedTo]!, NONE_16);
    into.recognisedTo = to === OPEN_16 ? NONE_16 : to;
    const count = u8[byte + AT.certificateCount]!;
    into.certificateCount = count;
    const from = u32[word + AT.certificatesAt]!;
    for (let at = 0; at < count * CERTIFICATE_FIELDS; at++) into.certificates[at] = this.certificates[from + at]!;
    for (let at = 3; at < count * CERTIFICATE_FIELDS; at += CERTIFICATE_FIELDS) {
      if (into.certificates[at] === NONE_16) into.certificates[at] = UNKNOWN;
    }
  }

  /** Only the place. */
  readPlace(number: number, into: CapabilityFacts): void {
    into.lat5 = this.latitudeOf(number);
    into.lon5 = this.longitudeOf(number);
  }

  latitudeOf(number: number): number {
    return this.records.i32[(number * STRIDE) / WORD + AT.lat5]!;
  }

  longitudeOf(number: number): number {
    return this.records.i32[(number * STRIDE) / WORD + AT.lon5]!;
  }

  enterpriseOf(number: number): number {
    return this.word(number, AT.enterprise);
  }

  idOf(number: number): number {
    return this.word(number, AT.id);
  }

  /** Gives back the room for more. */
  trim(): void {
    this.records.trim();
    this.certificates = this.certificates.slice(0, this.certificatesUsed);
    this.first = this.first.slice(0, this.establishmentIds.size);
  }

  private word(number: number, at: number): number {
    return this.records.u32[(number * STRIDE) / WORD + at]!;
  }

  private holds(number: number, facts: CapabilityFacts): boolean {
    const { u8, u16, u32, i32 } = this.records;
    const byte = number * STRIDE;
    const half = byte / HALF;
    const word = byte / WORD;
    if (
      i32[word + AT.lat5] !== facts.lat5 ||
      i32[word + AT.lon5] !== facts.lon5 ||
      u8[byte + AT.workForm] !== stored(facts.workForm, NONE_8) ||
      u16[half + AT.recognisedFrom] !== stored(facts.recognisedFrom, NONE_16) ||
      u16[half + AT.recognisedTo] !== storedEnd(facts.recognisedTo) ||
      u8[byte + AT.certificateCount] !== facts.certificateCount
    ) {
      return false;
    }
    const from = u32[word + AT.certificatesAt]!;
    for (let at = 0; at < facts.certificateCount * CERTIFICATE_FIELDS; at++) {
      if (this.certificates[from + at] !== stored(facts.certificates[at]!, NONE_16)) return false;
    }
    return true;
  }

  private append(id: number, enterprise: number, facts: CapabilityFacts): number {
    const number = this.records.add();
    const { u8, u16, u32, i32 } = this.records;
    const byte = number * STRIDE;
    const half = byte / HALF;
    const word = byte / WORD;
    i32[word + AT.lat5] = facts.lat5;
    i32[word + AT.lon5] = facts.lon5;
    u8[byte + AT.workForm] = stored(facts.workForm, NONE_8);
    u16[half + AT.recognisedFrom] = stored(facts.recognisedFrom, NONE_16);
    u16[half + AT.recognisedTo] = storedEnd(facts.recognisedTo);
    u32[word + AT.enterprise] = enterprise;
    u32[word + AT.id] = id;
    u32[word + AT.next] = this.first[id]!;
    this.first[id] = number + 1;
    u8[byte + AT.certificateCount] = facts.certificateCount;
    u32[word + AT.certificatesAt] = this.certificatesUsed;
    const length = facts.certificateCount * CERTIFICATE_FIELDS;
    if (this.certificatesUsed + length > this.certificates.length) {
      const certificates = new Uint16Array(Math.ceil(this.certificates.length * 1.25) + length);
      certificates.set(this.certificates);
      this.certificates = certificates;
    }
    for (let at = 0; at < length; at++) {
      this.certificates[this.certificatesUsed + at] = stored(facts.certificates[at]!, NONE_16);
    }
    this.certificatesUsed += length;
    return number;
  }
}

function known(value: number, none: number): number {
  return value === none ? UNKNOWN : value;
}

function stored(value: number, none: number): number {
  return value === UNKNOWN ? none : value;
}

function storedEnd(value: number): number {
  return value === UNKNOWN ? NONE_16 : Math.min(OPEN_16, value);
}
