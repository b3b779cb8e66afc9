import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consortia, Consortium } from '../../api/types';
import { IconInfoCircle } from '../../components/icons';
import { Page } from '../../components/page';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { demandQuery } from '../demands/demand-queries';
import { BoardNav } from '../matching/board-nav';
import { useMay } from '../session/session';
import classes from './consortium.module.css';
import { consortiaQuery } from './consortium-queries';
import { KeptTeam } from './kept-team';
import { TeamComposer } from './team-composer';
import { TeamView } from './team-view';

/** Teams for a demand that nobody carries alone: suggested, put together by hand, and asked. */
export function ConsortiumPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/signed-in/demands/$id/consortium' });
  const demand = useQuery(demandQuery(id));
  const query = useQuery(consortiaQuery(id));
  return (
    <QueryView query={demand}>
      {({ title }) => (
        <Page title={t('team.title')} lead={title}>
          <BoardNav id={id} />
          <QueryView query={query}>{(consortia) => <Teams demandId={id} consortia={consortia} />}</QueryView>
        </Page>
      )}
    </QueryView>
  );
}

function Teams({ demandId, consortia }: { readonly demandId: string; readonly consortia: Consortia }) {
  const { t } = useTranslation();
  const decides = useMay('match.decide');
  const [members, setMembers] = useState<string[]>([]);
  const composer = useRef<HTMLDivElement>(null);
  const take = (team: Consortium) => {
    setMembers(team.members.map(({ capability }) => capability.id));
    composer.current?.scrollIntoView({ block: 'start' });
    composer.current?.focus({ preventScroll: true });
  };
  return (
    <Stack gap="xl">
      <Need consortia={consortia} />
      {consortia.items.length > 0 ? (
        <section aria-labelledby="kept-teams">
          <Title order={2} id="kept-teams" mb="md">
            {t('team.stored')}
          </Title>
          <ul className={classes.teams}>
            {consortia.items.map((team) => (
              <KeptTeam key={team.id} team={team} demandId={demandId} mayAsk={decides} />
            ))}
          </ul>
        </section>
      ) : null}
      <div ref={composer} tabIndex={-1} data-quiet-focus>
        <TeamComposer
          demandId={demandId}
          partners={consortia.partners}
          members={members}
          onMembers={setMembers}
          mayKeep={decides}
        />
      </div>
      {consortia.reasons.length > 0 ? <Suggestions consortia={consortia} onTake={take} /> : null}
    </Stack>
  );
}

function Need({ consortia: { reasons, bestAlone } }: { readonly consortia: Consortia }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Alert
      color="spruce"
      icon={<IconInfoCircle aria-hidden />}
      title={t(reasons.length === 0 ? 'team.enough' : 'team.needed')}
    >
      {reasons.length === 0 ? (
        <Text>{t('team.enoughText')}</Text>
      ) : (
        <List>
          {reasons.map((reason) => (
            <List.Item key={reason}>
              {t(`team.reason.${reason}`, { alone: format.number(Math.floor(100 * bestAlone)) })}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

interface SuggestionsProps {
  readonly consortia: Consortia;
  readonly onTake: (team: Consortium) => void;
}

function Suggestions({ consortia: { suggestions, mostMembers }, onTake }: SuggestionsProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="best-teams">
      <Title order={2} id="best-teams">
        {t('team.suggestions')}
      </Title>
      <Text c="var(--ink-soft)" mt={4} mb="md" maw={680}>
        {suggestions.length === 0
          ? t('team.suggestionsNone')
          : `${t('team.suggestionsHint', { most: mostMembers })} ${t('team.leadHint')}`}
      </Text>
      <ol className={classes.teams}>
        {suggestions.map((team, index) => {
          const name = t('team.suggestion', { number: index + 1 });
          return (
            <li key={team.members.map(({ capability }) => capability.id).join()} className={classes.team}>
              <article aria-label={name}>
                <Title order={3} mb={4}>
                  {name}
                </Title>
                <TeamView team={team} name={name} folded={index > 0} />
                <Button
                  mt="md"
                  variant="default"
                  onClick={() => onTake(team)}
                  aria-label={t('team.takeNamed', { name })}
                >
                  {t('team.take')}
                </Button>
              </article>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
