import { Injectable } from '@nestjs/common';
import {
  CAPACITY_WEEKS,
  isoWeek,
  weekStart as mondayOf,
  weeksFrom,
  withoutName,
  type FieldProblem,
} from '@bestuiver/domain';
import { Capability, CapacityHold, CapacitySlot, extendCommitments, recordAudit } from '@bestuiver/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { checkVersion } from '../http/if-match';
import { summaryOf } from '../proposals/present-hold';
import type { CapacityDto, WeekDto } from './capability.dto';
import { EDITABLE_STATUSES } from './capability-rules';
import { actingAtSite, getCapability, lockCapabilityFor } from './capability-scope';
import type { PlanCapacityDto, PlanWeekDto } from './write-capability.dto';

@Injectable()
export class CapacityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(reader: Reader, id: string): Promise<CapacityDto> {
    const { manager } = this.dataSource;
    const capability = await getCapability(manager, reader, 'capability.read', id, this.clock.today());
    const editor = await this.editorOf(manager, reader, capability);
    return this.show(manager, capability, editor);
  }

  async plan(reader: Reader, id: string, version: number, { weeks, confirmed }: PlanCapacityDto): Promise<CapacityDto> {
    const today = this.clock.today();
    return this.dataSource.transaction(async (manager) => {
      const capability = await lockCapabilityFor(manager, reader, 'capability.edit', id, today);
      const acting = await this.editorOf(manager, reader, capability);
      if (!acting) throw refuse('not-found', 'capability.not_found', { id });
      checkVersion(capability.version, version);
      if (capability.status === 'archived') throw refuse('conflict', 'capability.not_editable', { from: 'archived' });
      const slots = await this.slotsOf(
        manager,
        id,
        weeks.map(({ weekStart }) => weekStart),
      );
      refuseFields(weekProblems(weeks, slots, weeksFrom(today, CAPACITY_WEEKS)));
      const now = this.clock.now();
      const status = confirmed ? 'confirmed' : 'planned';
      const rows = weeks.map(({ weekStart, freeHours, overPlanned = false }) => ({
        capabilityId: id,
        weekStart,
        freeHours,
        overPlanned,
        status,
        updatedAt: now,
      }));
      await manager.upsert(CapacitySlot, rows as Partial<CapacitySlot>[], ['capabilityId', 'weekStart']);
      await extendCommitments(manager, id, today);
      // The row was locked whole a moment ago: `save` would read it again to see what changed.
      await manager.createQueryBuilder().update(Capability).set({ updatedAt: now }).whereEntity(capability).execute();
      const { actor, personId } = acting;
      const details = { weeks: weeks.length, confirmed: confirmed ?? false };
      const action = 'capability.plan_capacity';
      await recordAudit(manager, { actor, personId, action, objectType: 'capability', objectId: id, details });
      return this.show(manager, capability, acting);
    });
  }

  private slotsOf(manager: EntityManager, capabilityId: string, weeks: readonly string[]): Promise<CapacitySlot[]> {
    return manager.findBy(CapacitySlot, { capabilityId, weekStart: In([...weeks]) });
  }

  /** Holds and commitments that reach into the weeks from a Monday on. */
  private async holdsOf(manager: EntityManager, capabilityId: string, first: string): Promise<CapacityDto['holds']> {
    const holds = await manager.find(CapacityHold, {
      where: { capabilityId, status: In(['held', 'committed']) },
      relations: { weeks: true, proposal: { demand: { organisation: true } } },
      select: {
        proposalId: true,
        status: true,
        hoursPerWeek: true,
        heldUntil: true,
        beyondFree: true,
        weeks: true,
        proposal: { id: true, status: true, demand: { id: true, title: true, organisation: { id: true, name: true } } },
      },
      order: { createdAt: 'ASC', weeks: { weekStart: 'ASC' } },
    });
    return holds.flatMap(({ proposalId, proposal, status, hoursPerWeek, heldUntil: until, beyondFree, weeks }) => {
      const { firstWeek, lastWeek, ...summary } = summaryOf({ hoursPerWeek, weeks });
      if (firstWeek === null || lastWeek === null || lastWeek < first) return [];
      const { demand } = proposal;
      const named = proposal.status === 'introduced';
      const title = named ? demand.title : withoutName(demand.title, demand.organisation.name);
      const { weeks: count, shortWeeks } = summary;
      const period = { firstWeek, lastWeek, weeks: count, shortWeeks };
      return [{ proposalId, title, status, hoursPerWeek, until, beyondFree, ...period }];
    });
  }

  private editorOf(manager: EntityManager, reader: Reader, { establishment }: Capability): Promise<Acting | null> {
    return actingAtSite(manager, reader, 'capability.edit', establishment, this.clock.today());
  }

  private async show(
    manager: EntityManager,
    { id, status, version }: Capability,
    editor: Acting | null,
  ): Promise<CapacityDto> {
    const today = this.clock.today();
    const weeks = weeksFrom(today, CAPACITY_WEEKS);
    const slots = new Map((await this.slotsOf(manager, id, weeks)).map((slot) => [slot.weekStart, slot]));
    return {
      capabilityId: id,
      weeks: weeks.map((weekStart) => weekOf(weekStart, slots.get(weekStart))),
      holds: await this.holdsOf(manager, id, weeks[0]!),
      editable: editor !== null && (EDITABLE_STATUSES.includes(status) || status === 'hidden'),
      version,
    };
  }
}

function weekOf(weekStart: string, slot: CapacitySlot | undefined): WeekDto {
  return {
    weekStart,
    isoWeek: isoWeek(weekStart),
    freeHours: slot?.freeHours ?? 0,
    heldHours: slot?.heldHours ?? 0,
    committedHours: slot?.committedHours ?? 0,
    overPlanned: slot?.overPlanned ?? false,
    overAllowed: slot?.overAllowed ?? false,
    status: slot?.status ?? 'unknown',
  };
}

/** Weeks that cannot be planned as asked: no Monday, too far away, twice, or fewer hours than were promised. */
function weekProblems(
  weeks: readonly PlanWeekDto[],
  slots: readonly CapacitySlot[],
  range: readonly string[],
): FieldProblem[] {
  return weeks.flatMap(({ weekStart, freeHours, overPlanned }, index) => {
    const at = `/weeks/${index}`;
    const problem = (field: string, code: string, params: Record<string, unknown>): FieldProblem[] => [
      { pointer: `${at}/${field}`, code, params },
    ];
    if (mondayOf(weekStart) !== weekStart) return problem('weekStart', 'capacity.not_monday', { weekStart });
    if (!range.includes(weekStart)) {
      return problem('weekStart', 'capacity.week_out_of_range', { weekStart, first: range[0], last: range.at(-1) });
    }
    if (weeks.findIndex((other) => other.weekStart === weekStart) < index) {
      return problem('weekStart', 'capacity.week_twice', { weekStart });
    }
    const slot = slots.find((one) => one.weekStart === weekStart);
    const claimed = slot ? slot.heldHours + slot.committedHours : 0;
    const mayExceed = overPlanned || slot?.overAllowed;
    return !mayExceed && freeHours < claimed ? problem('freeHours', 'capacity.below_claimed', { claimed }) : [];
  });
}
