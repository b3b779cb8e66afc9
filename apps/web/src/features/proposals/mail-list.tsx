import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { Panel } from '../../components/panel';
import { Empty, QueryView } from '../../components/states';
import { MailRows } from './mail-rows';
import { mailsQuery } from './proposal-queries';

/** Every mail that left for the area: what, to whom, when and with which result. */
export function MailList() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(mailsQuery({ page }));
  return (
    <Page title={t('mails.title')} lead={t('mails.lead')}>
      <QueryView query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty title={t('mails.none')} text={t('mails.noneText')} />
          ) : (
            <Stack>
              <Panel>
                <MailRows items={data.items} />
              </Panel>
              <Pager page={page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
