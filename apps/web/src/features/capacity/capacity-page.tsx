import { Anchor, Button, Checkbox, Group, NumberInput, Stack, Table, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch, problemOf, unwrap } from '../../api/problem';
import type { Capacity } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { ConflictAlert } from '../../components/conflict-alert';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { capabilityQuery, capacityQuery } from '../capabilities/capability-queries';
import { leftOf, withHours, withSameFrom } from './plan';
import { WeekHolds } from './week-holds';
import { WeekStrip } from './week-strip';
import classes from './week-strip.module.css';

export function CapacityPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/signed-in/capabilities/$id/capacity' });
  const capability = useQuery(capabilityQuery(id)).data;
  const query = useQuery(capacityQuery(id));
  return (
    <Page
      title={t('capacity.title')}
      lead={t('capacity.lead')}
      above={
        <Anchor renderRoot={(props) => <Link to="/capabilities/$id" params={{ id }} {...props} />}>
          {capability?.title ?? t('offer.title')}
        </Anchor>
      }
    >
      <QueryView query={query}>{(capacity) => <Planner key={capacity.capabilityId} capacity={capacity} />}</QueryView>
    </Page>
  );
}

function Planner({ capacity }: { readonly capacity: Capacity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const [weeks, setWeeks] = useState(capacity.weeks);
  const [selected, setSelected] = useState(0);
  const [dirty, setDirty] = useState(false);
  const version = useRef(capacity.version);
  const week = weeks[selected];
  const path = { id: capacity.capabilityId };
  const show = (next: Capacity) => {
    version.current = next.version;
    setWeeks(next.weeks);
    setDirty(false);
  };
  const change = (next: Capacity['weeks']) => {
    setWeeks(next);
    setDirty(true);
  };
  const save = useCommand({
    run: () =>
      unwrap(
        api.PUT('/api/v1/capabilities/{id}/capacity', {
          params: { path, header: ifMatch(version.current) },
          body: {
            confirmed: true,
            weeks: weeks.map(({ weekStart, freeHours, overPlanned }) => ({ weekStart, freeHours, overPlanned })),
          },
        }),
      ),
    success: t('capacity.saved'),
    quiet: true,
    onSuccess: (saved) => {
      queries.setQueryData(capacityQuery(capacity.capabilityId).queryKey, saved);
      show(saved);
    },
  });
  const newest = () => queries.fetchQuery({ ...capacityQuery(capacity.capabilityId), staleTime: 0 });
  const conflict = save.error ? problemOf(save.error).status === 412 : false;
  return (
    <Stack gap="lg">
      {conflict ? (
        <ConflictAlert
          onKeepMine={() =>
            void newest().then((theirs) => {
              version.current = theirs.version;
              save.mutate();
            })
          }
          onLoadTheirs={() =>
            void newest().then((theirs) => {
              show(theirs);
              save.reset();
            })
          }
        />
      ) : (
        <ProblemAlert error={save.error} />
      )}
      <Panel title={t('capacity.weeks')} hint={capacity.editable ? t('capacity.how') : undefined}>
        <ul className={classes.legend}>
          {(['free', 'held', 'committed'] as const).map((part) => (
            <li key={part}>
              <span className={`${classes.swatch} ${classes[part]}`} aria-hidden />
              {t(`capacity.${part}`)}
            </li>
          ))}
        </ul>
        <WeekStrip
          weeks={weeks}
          selected={selected}
          editable={capacity.editable}
          onSelect={setSelected}
          onHours={(index, hours) => change(withHours(weeks, index, hours))}
        />
        {week ? (
          <Stack gap="sm" mt="md">
            <Text fw={650}>
              {t('capacity.weekOf', { date: format.day(week.weekStart) })} ({week.isoWeek.slice(-3)})
            </Text>
            <Text>
              {t('capacity.weekText', {
                free: format.number(leftOf(week)),
                held: format.number(week.heldHours),
                committed: format.number(week.committedHours),
              })}
            </Text>
            {week.overAllowed ? <Text size="sm">{t('answering.holds.overAllowed')}</Text> : null}
            {capacity.editable ? (
              <Group align="flex-end" gap="sm">
                <NumberInput
                  label={t('capacity.freeHours')}
                  value={week.freeHours}
                  min={0}
                  max={10_000}
                  allowNegative={false}
                  decimalSeparator=","
                  onChange={(hours) => change(withHours(weeks, selected, Number(hours) || 0))}
                  w={210}
                />
                <Button variant="default" onClick={() => change(withSameFrom(weeks, selected))}>
                  {t('capacity.sameFromHere')}
                </Button>
                <Checkbox
                  size="md"
                  label={t('capacity.overPlanned')}
                  checked={week.overPlanned}
                  onChange={(event) => {
                    const overPlanned = event.currentTarget.checked;
                    change(weeks.map((one, at) => (at === selected ? { ...one, overPlanned } : one)));
                  }}
                />
              </Group>
            ) : null}
          </Stack>
        ) : null}
      </Panel>
      {capacity.editable ? (
        <Group>
          <Button size="lg" onClick={() => save.mutate()} loading={save.isPending}>
            {t('capacity.save')}
          </Button>
          <Text role="status" c="var(--ink-soft)">
            {dirty ? t('common.notSaved') : ''}
          </Text>
        </Group>
      ) : null}
      <WeekHolds holds={capacity.holds} />
      <details>
        <summary>{t('capacity.table')}</summary>
        <Table.ScrollContainer minWidth={420}>
          <Table mt="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('capacity.week')}</Table.Th>
                <Table.Th scope="col">{t('capacity.free')}</Table.Th>
                <Table.Th scope="col">{t('capacity.held')}</Table.Th>
                <Table.Th scope="col">{t('capacity.committed')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {weeks.map((one) => (
                <Table.Tr key={one.weekStart}>
                  <Table.Th scope="row">{format.day(one.weekStart)}</Table.Th>
                  <Table.Td>{format.number(leftOf(one))}</Table.Td>
                  <Table.Td>{format.number(one.heldHours)}</Table.Td>
                  <Table.Td>{format.number(one.committedHours)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </details>
    </Stack>
  );
}
