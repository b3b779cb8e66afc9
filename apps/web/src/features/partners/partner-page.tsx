import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { certificationsQuery } from '../../api/references';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';

/** The public page of an enterprise. */
export function PartnerPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = useParams({ from: '/partners/$id' });
  const certifications = useQuery(certificationsQuery()).data?.items;
  const query = useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => unwrap(api.GET('/api/v1/enterprises/{id}', { params: { path: { id } } })),
  });
  return (
    <QueryView query={query}>
      {(enterprise) => (
        <Page
          title={enterprise.name}
          width="form"
          lead={[
            t(`vocabulary.workForm.${enterprise.workForm}`),
            [...new Set(enterprise.sites.map((site) => site.municipality))].join(', '),
          ].join(' · ')}
          above={<Anchor renderRoot={(props) => <Link to="/partners" {...props} />}>{t('partners.title')}</Anchor>}
          actions={<LinkButton to="/ask">{t('home.ask')}</LinkButton>}
        >
          {enterprise.description ? <Text>{enterprise.description}</Text> : null}
          <Panel title={t('partners.does')}>
            <Stack gap="lg">
              {enterprise.capabilities.map((capability) => (
                <div key={capability.id}>
                  <Title order={3}>{capability.title}</Title>
                  <Text style={{ whiteSpace: 'pre-line' }}>{capability.description}</Text>
                  <Text size="sm" c="var(--ink-soft)" mt={4}>
                    {capability.kinds.map((kind) => t(`vocabulary.kind.${kind}`)).join(', ')}
                    {capability.confirmedOn
                      ? ` · ${t('offer.confirmedOn', { date: format.day(capability.confirmedOn) })}`
                      : ''}
                  </Text>
                </div>
              ))}
            </Stack>
          </Panel>
          {enterprise.recognitions.length + enterprise.certificates.length > 0 ? (
            <Panel title={t('partners.recognised')}>
              <List>
                {enterprise.recognitions.map((recognition) => (
                  <List.Item key={recognition.number}>
                    {recognition.label} ({recognition.number})
                    {recognition.validTo ? `, ${t('common.until', { date: format.day(recognition.validTo) })}` : ''}
                    {recognition.verified ? `, ${t('partners.verified')}` : ''}
                  </List.Item>
                ))}
                {enterprise.certificates.map((certificate) => (
                  <List.Item key={certificate.certificationId}>
                    {certifications?.find((known) => known.id === certificate.certificationId)?.label ??
                      certificate.certificationId}
                    {certificate.scope ? `: ${certificate.scope}` : ''}
                    {certificate.validTo ? `, ${t('common.until', { date: format.day(certificate.validTo) })}` : ''}
                  </List.Item>
                ))}
              </List>
            </Panel>
          ) : null}
          <Panel title={t('partners.where')}>
            <List>
              {enterprise.sites.map((site) => (
                <List.Item key={site.id}>
                  {site.name}: {site.street}, {site.postalCode} {site.municipality}
                </List.Item>
              ))}
            </List>
          </Panel>
        </Page>
      )}
    </QueryView>
  );
}
