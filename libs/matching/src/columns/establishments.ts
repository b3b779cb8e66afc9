import { CERTIFICATE_FIELDS, type CapabilityFacts } from '../facts/capability-facts';
import { UNKNOWN } from '../facts/encoding';
import { bytesOf, makeColumns, resizeColumns, type ColumnsOf } from './columns';
import { IdTable } from './id-table';

const LAYOUT = {
  lat5: [Int32Array, 1],
  lon5: [Int32Array, 1],
  workForm: [Uint8Array, 1],
  recognisedFrom: [Uint16Array, 1],
  recognisedTo: [Uint16Array, 1],
  certificatesAt: [Uint32Array, 1],
  certificateCount: [Uint8Array, 1],
  enterprise: [Uint32Array, 1],
  id: [Uint32Array, 1],
  /** Another state of the same establishment, plus one; 0 ends the chain. */
  next: [Uint32Array, 1],
} as const;

const NONE_8 = 255;
const NONE_16 = 65_535;
/** The last day of a recognition without end has a number of its own, apart from no recognition. */
const OPEN_16 = 65_534;

/** What the capabilities of one establishment share, stored once per distinct content. */
export class Establishments {
  private columns: ColumnsOf<typeof LAYOUT>;
  private capacity: number;
  private count = 0;
  /** Number of certification, first day, last day, scope: four numbers a certificate. */
  private certificates = new Uint16Array(64);
  private certificatesUsed = 0;
  private first = new Uint32Array(16);

  constructor(
    private readonly establishmentIds: IdTable,
    private readonly enterpriseIds: IdTable,
    capacity: number,
  ) {
    this.capacity = Math.max(16, capacity);
    this.columns = makeColumns(LAYOUT, this.capacity);
  }

  get byteLength(): number {
    return bytesOf(this.columns) + this.certificates.byteLength + this.first.byteLength;
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
    for (let number = this.first[id]! - 1; number >= 0; number = this.columns.next[number]! - 1) {
      if (this.columns.enterprise[number] === enterprise && this.holds(number, facts)) return number;
    }
    return this.append(id, enterprise, facts);
  }

  /** Fills in everything an establishment knows. */
  read(number: number, into: CapabilityFacts): void {
    const { columns } = this;
    into.lat5 = columns.lat5[number]!;
    into.lon5 = columns.lon5[number]!;
    into.workForm = known(columns.workForm[number]!, NONE_8);
    into.recognisedFrom = known(columns.recognisedFrom[number]!, NONE_16);
    const to = known(columns.recognisedTo[number]!, NONE_16);
    into.recognisedTo = to === OPEN_16 ? NONE_16 : to;
    const count = columns.certificateCount[number]!;
    into.certificateCount = count;
    const from = columns.certificatesAt[number]!;
    for (let at = 0; at < count * CERTIFICATE_FIELDS; at++) into.certificates[at] = this.certificates[from + at]!;
    for (let at = 3; at < count * CERTIFICATE_FIELDS; at += CERTIFICATE_FIELDS) {
      if (into.certificates[at] === NONE_16) into.certificates[at] = UNKNOWN;
    }
  }

  /** Only the place. */
  readPlace(number: number, into: CapabilityFacts): void {
    into.lat5 = this.columns.lat5[number]!;
    into.lon5 = this.columns.lon5[number]!;
  }

  latitudeOf(number: number): number {
    return this.columns.lat5[number]!;
  }

  longitudeOf(number: number): number {
    return this.columns.lon5[number]!;
  }

  enterpriseOf(number: number): number {
    return this.columns.enterprise[number]!;
  }

  idOf(number: number): number {
    return this.columns.id[number]!;
  }

  private holds(number: number, facts: CapabilityFacts): boolean {
    const { columns } = this;
    if (
      columns.lat5[number] !== facts.lat5 ||
      columns.lon5[number] !== facts.lon5 ||
      columns.workForm[number] !== stored(facts.workForm, NONE_8) ||
      columns.recognisedFrom[number] !== stored(facts.recognisedFrom, NONE_16) ||
      columns.recognisedTo[number] !== storedEnd(facts.recognisedTo) ||
      columns.certificateCount[number] !== facts.certificateCount
    ) {
      return false;
    }
    const from = columns.certificatesAt[number]!;
    for (let at = 0; at < facts.certificateCount * CERTIFICATE_FIELDS; at++) {
      if (this.certificates[from + at] !== stored(facts.certificates[at]!, NONE_16)) return false;
    }
    return true;
  }

  private append(id: number, enterprise: number, facts: CapabilityFacts): number {
    const number = this.count;
    if (number === this.capacity) {
      this.capacity = Math.ceil(this.capacity * 1.25) + 16;
      this.columns = resizeColumns(LAYOUT, this.columns, this.capacity);
    }
    this.count += 1;
    const { columns } = this;
    columns.lat5[number] = facts.lat5;
    columns.lon5[number] = facts.lon5;
    columns.workForm[number] = stored(facts.workForm, NONE_8);
    columns.recognisedFrom[number] = stored(facts.recognisedFrom, NONE_16);
    columns.recognisedTo[number] = storedEnd(facts.recognisedTo);
    columns.enterprise[number] = enterprise;
    columns.id[number] = id;
    columns.next[number] = this.first[id]!;
    this.first[id] = number + 1;
    columns.certificateCount[number] = facts.certificateCount;
    columns.certificatesAt[number] = this.certificatesUsed;
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
