import { Anchor, Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { problemOf, unwrap } from '../../api/problem';
import { certificationsQuery } from '../../api/references';
import { useCommand } from '../../api/use-command';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryView } from '../../components/states';
import { establishmentsQuery } from '../capabilities/capability-queries';

const LABELS = ['maatwerkbedrijf', 'maatwerkafdeling', 'local_service', 'work_care'] as const;

interface Typed {
  readonly kind: 'certificate' | 'recognition';
  readonly certificationId: string;
  readonly label: string;
  readonly number: string;
  readonly body: string;
  readonly scope: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly evidence: string;
}

const NOTHING: Typed = {
  kind: 'certificate',
  certificationId: '',
  label: 'maatwerkbedrijf',
  number: '',
  body: '',
  scope: '',
  validFrom: '',
  validTo: '',
  evidence: '',
};

/** A certificate or recognition of a site, for the coordinator to look at. */
export function NewCredential() {
  const { t } = useTranslation();
  const query = useQuery(establishmentsQuery);
  return (
    <Page
      title={t('credentials.addTitle')}
      lead={t('credentials.addLead')}
      width="form"
      above={<Anchor renderRoot={(props) => <Link to="/credentials" {...props} />}>{t('credentials.title')}</Anchor>}
    >
      <QueryView query={query}>
        {({ items }) => (
          <CredentialForm
            sites={items.map(({ id, name, municipality }) => ({ value: id, label: `${name}, ${municipality}` }))}
          />
        )}
      </QueryView>
    </Page>
  );
}

function CredentialForm({ sites }: { readonly sites: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [site, setSite] = useState(sites[0]?.value ?? '');
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const certifications = useQuery(certificationsQuery());
  const save = useSaving(site, () => void navigate({ to: '/credentials' }));
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const isCertificate = typed.kind === 'certificate';
  const missing = (isCertificate ? ['certificationId'] : ['number', 'validFrom']).filter(
    (name) => typed[name as keyof Typed].trim() === '',
  );
  const labels: Record<string, string> = {
    certificationId: t('credentials.which'),
    number: t('credentials.number'),
    validFrom: t('credentials.from'),
    validTo: t('credentials.to'),
  };
  const refused = (save.error ? (problemOf(save.error).errors ?? []) : []).map(({ pointer, detail }) => {
    const id = pointer.slice(1);
    return { id, label: labels[id] ?? id, message: detail ?? '' };
  });
  const mistakes: FieldMistake[] = tried
    ? missing.map((id) => ({ id, label: labels[id] ?? id, message: t('errors.field.required') }))
    : [];
  const shown = mistakes.length > 0 ? mistakes : refused;
  const mistakeOf = (id: string) => shown.find((mistake) => mistake.id === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) save.mutate(typed);
  };
  const text = (name: 'number' | 'body', label: string) => (
    <TextInput
      id={name}
      label={label}
      value={typed[name]}
      maxLength={name === 'number' ? 100 : 200}
      error={mistakeOf(name)}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const day = (name: 'validFrom' | 'validTo', label: string) => (
    <TextInput
      id={name}
      type="date"
      label={label}
      value={typed[name]}
      maw={240}
      error={mistakeOf(name)}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Panel>
      <form onSubmit={submit} noValidate>
        <Stack>
          {shown.length > 0 ? <ErrorSummary mistakes={shown} /> : <ProblemAlert error={save.error} />}
          <NativeSelect
            label={t('credentials.site')}
            data={sites}
            value={site}
            onChange={(event) => setSite(event.currentTarget.value)}
          />
          <Radio.Group label={t('credentials.kind')} value={typed.kind} onChange={(kind) => change({ kind })}>
            <Stack gap="xs" mt="xs">
              <Radio value="certificate" label={t('credentials.certificate')} />
              <Radio value="recognition" label={t('credentials.recognitionKind')} />
            </Stack>
          </Radio.Group>
          {isCertificate ? (
            <>
              <NativeSelect
                id="certificationId"
                label={labels['certificationId']}
                value={typed.certificationId}
                error={mistakeOf('certificationId')}
                onChange={(event) => change({ certificationId: event.currentTarget.value })}
                data={[
                  { value: '', label: t('credentials.choose') },
                  ...(certifications.data?.items ?? []).map(({ id, label }) => ({ value: id, label })),
                ]}
              />
              {text('number', t('credentials.number'))}
              {text('body', t('credentials.body'))}
              <Textarea
                label={t('credentials.scope')}
                description={t('credentials.scopeHint')}
                value={typed.scope}
                minRows={2}
                maxLength={500}
                onChange={(event) => change({ scope: event.currentTarget.value })}
              />
            </>
          ) : (
            <>
              <NativeSelect
                label={t('credentials.which')}
                value={typed.label}
                onChange={(event) => change({ label: event.currentTarget.value })}
                data={LABELS.map((value) => ({ value, label: t(`vocabulary.workForm.${value}`) }))}
              />
              {text('number', t('credentials.number'))}
            </>
          )}
          {day('validFrom', t('credentials.from'))}
          {day('validTo', t('credentials.to'))}
          <TextInput
            label={t('credentials.evidence')}
            description={t('credentials.evidenceHint')}
            value={typed.evidence}
            maxLength={1000}
            onChange={(event) => change({ evidence: event.currentTarget.value })}
          />
          <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('credentials.save')}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}

/** Sends only what was filled in. */
function useSaving(site: string, onSuccess: () => void) {
  const { t } = useTranslation();
  const once = useOnce();
  return useCommand({
    run: ({ kind, certificationId, label, number, body, scope, validFrom, validTo, evidence }: Typed) =>
      once((header) => {
        const params = { path: { id: site }, header };
        const common = { ...(validTo && { validTo }), ...(evidence.trim() && { evidence: evidence.trim() }) };
        return kind === 'certificate'
          ? unwrap(
              api.POST('/api/v1/establishments/{id}/certificates', {
                params,
                body: {
                  ...common,
                  certificationId,
                  ...(number.trim() && { number: number.trim() }),
                  ...(body.trim() && { body: body.trim() }),
                  ...(scope.trim() && { scope: scope.trim() }),
                  ...(validFrom && { validFrom }),
                },
              }),
            ).then(() => undefined)
          : unwrap(
              api.POST('/api/v1/establishments/{id}/recognitions', {
                params,
                body: {
                  ...common,
                  number: number.trim(),
                  scope: 'establishment',
                  label: label as (typeof LABELS)[number],
                  validFrom,
                },
              }),
            ).then(() => undefined);
      }),
    refreshes: [['credentials'], ['capabilities'], ['worklist']],
    success: t('credentials.added'),
    quiet: true,
    onSuccess,
  });
}
