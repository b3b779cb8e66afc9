import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Empty, QueryView } from '../../components/states';
import { useMay } from '../session/session';
import { CredentialRow } from './credential-row';
import { credentialsQuery, type CredentialState } from './credential-queries';
import classes from './credentials.module.css';

const STATES = ['unchecked', 'verified', 'refused'] as const;

/** Recognitions and certificates: for a coordinator those to look at, for an enterprise its own with what came of it. */
export function CredentialsPage() {
  const { t } = useTranslation();
  const mayCheck = useMay('recognition.verify');
  const mayAdd = useMay('capability.edit');
  const [state, setState] = useState<CredentialState | ''>(mayCheck ? 'unchecked' : '');
  const query = useQuery(credentialsQuery(state));
  const add = (
    <LinkButton
      to="/credentials/new"
      variant={mayCheck ? 'default' : 'filled'}
      leftSection={<IconPlus size={20} aria-hidden />}
    >
      {t('credentials.add')}
    </LinkButton>
  );
  return (
    <Page
      title={t('credentials.title')}
      lead={t(mayCheck ? 'credentials.leadCheck' : 'credentials.lead')}
      actions={mayAdd ? add : null}
    >
      <NativeSelect
        label={t('credentials.show')}
        value={state}
        maw={320}
        onChange={(event) => setState(event.currentTarget.value as CredentialState | '')}
        data={[
          { value: '', label: t('common.all') },
          ...STATES.map((one) => ({ value: one, label: t(`credentials.state.${one}`) })),
        ]}
      />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={t(state === 'unchecked' ? 'credentials.noneWaiting' : 'credentials.none')}
              text={t(state === 'unchecked' ? 'credentials.noneWaitingText' : 'credentials.noneText')}
            />
          ) : (
            <ul className={classes.list} aria-label={t('credentials.title')}>
              {items.map((credential) => (
                <CredentialRow key={credential.id} credential={credential} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
