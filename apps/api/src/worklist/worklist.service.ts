import { Injectable } from '@nestjs/common';
import { addWorkingDays, brusselsDay } from '@bestuiver/domain';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { instant } from '../http/instant';
import type { WorkItemDto, WorkKind, WorklistDto } from './worklist.dto';
import { WORK_QUERY } from './worklist-queries';

interface Row {
  kind: WorkKind;
  type: WorkItemDto['objectType'];
  id: string;
  title: string;
  organisation: string | null;
  since: Date;
  days: number | null;
  day: Date | string | null;
}

/** What waits for the coordinators of an area. */
@Injectable()
export class WorklistService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(reader: Reader): Promise<WorklistDto> {
    const today = this.clock.today();
    const { areaIds } = reader.scope('worklist.read');
    const rows = await this.dataSource.query<Row[]>(WORK_QUERY, [areaIds, today]);
    const items = rows.map((row) => workItem(row, today)).sort(mostUrgentFirst);
    return { items, overdue: items.filter(({ overdue }) => overdue).length };
  }
}

function workItem({ kind, type, id, title, organisation, since, days, day }: Row, today: string): WorkItemDto {
  const deadline = days === null ? dayOf(day) : addWorkingDays(brusselsDay(since), days);
  const overdue = deadline !== null && deadline < today;
  return { kind, objectType: type, objectId: id, title, organisation, since: instant(since), deadline, overdue };
}

/** The driver reads a date as midnight here; only the calendar day counts. */
function dayOf(day: Date | string | null): string | null {
  if (day === null || typeof day === 'string') return day;
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** By deadline, what has none last, and then by how long it waits. */
function mostUrgentFirst(a: WorkItemDto, b: WorkItemDto): number {
  const last = '9999';
  return (a.deadline ?? last).localeCompare(b.deadline ?? last) || a.since.localeCompare(b.since);
}
