/** A clock that goes on from wherever it was put. */
export class MovedClock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Puts it at an hour (UTC) of a day. */
  moveTo(day: string, hour = 10): void {
    this.offsetMs = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`) - Date.now();
  }
}
