import { callAfter, SURGE_LEVELS } from '@bestuiver/domain';
import { Alert, Button, Group, Modal, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { Demand, Surge } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconSend } from '../../components/icons';
import { ProblemAlert } from '../../components/problem-alert';
import { levelName } from './level-name';
import { refreshesOf, surgeQuery } from './surge-queries';

interface LevelDialogProps {
  readonly demand: Demand;
  readonly surge: Surge;
  readonly onClose: () => void;
}

/** How urgent it is and why; says before it happens that a call goes out or stops. */
export function LevelDialog({ demand, surge, onClose }: LevelDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [level, setLevel] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [product, setProduct] = useState('');
  const [neededPerDay, setNeededPerDay] = useState<number | string>(
    (demand.details as { surgePerDay?: number }).surgePerDay ?? '',
  );
  const [neededBy, setNeededBy] = useState('');
  const [tried, setTried] = useState(false);
  const calling = surge.call !== null && surge.call.endedAt === null;
  const then = level === null ? 'leave' : callAfter({ from: surge.level, to: level }, calling);
  const set = useCommand({
    run: () =>
      unwrap(
        api.PUT('/api/v1/demands/{id}/surge-level', {
          params: { path: { id: demand.id } },
          body: {
            level: level!,
            reason: reason.trim(),
            ...(then === 'call' && {
              ...(product.trim() && { product: product.trim() }),
              ...(typeof neededPerDay === 'number' && { neededPerDay }),
              ...(neededBy && { neededBy }),
            }),
          },
        }),
      ),
    refreshes: refreshesOf(demand.id),
    success: t('surge.dialog.set'),
    quiet: true,
    onSuccess: (after) => {
      queries.setQueryData(surgeQuery(demand.id).queryKey, after);
      onClose();
    },
  });
  const refused = set.error ? (problemOf(set.error).errors ?? []) : [];
  const mistakeOf = (name: string) => refused.find(({ pointer }) => pointer === `/${name}`)?.detail;
  const reasonMissing = reason.trim().length < 3;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (level !== null && !reasonMissing) set.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('surge.dialog.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemAlert error={set.error} />
          <Radio.Group
            label={t('surge.dialog.choose')}
            value={level === null ? '' : String(level)}
            onChange={(value) => setLevel(Number(value))}
            withAsterisk
            error={tried && level === null ? t('errors.field.required') : undefined}
          >
            <Stack gap="xs" mt="xs">
              {SURGE_LEVELS.filter((one) => one !== surge.level && (one < surge.level || surge.mayRise)).map((one) => (
                <Radio
                  key={one}
                  value={String(one)}
                  size="md"
                  label={`${one} · ${t(`surge.level.${levelName(one)}`)}`}
                  description={t(`surge.meaning.${levelName(one)}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('surge.dialog.reason')}
            description={t('surge.dialog.reasonHint')}
            value={reason}
            withAsterisk
            minRows={2}
            maxLength={1000}
            error={tried && reasonMissing ? t('errors.field.required') : mistakeOf('reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {then === 'call' ? (
            <>
              <TextInput
                label={t('surge.dialog.product')}
                description={t('surge.dialog.productHint')}
                placeholder={demand.title}
                value={product}
                maxLength={80}
                error={mistakeOf('product')}
                onChange={(event) => setProduct(event.currentTarget.value)}
              />
              <NumberInput
                label={t('surge.dialog.neededPerDay')}
                value={neededPerDay}
                min={1}
                max={1_000_000_000}
                allowDecimal={false}
                allowNegative={false}
                error={mistakeOf('neededPerDay')}
                onChange={setNeededPerDay}
              />
              <TextInput
                type="date"
                label={t('surge.dialog.neededBy')}
                description={t('common.optional')}
                value={neededBy}
                error={mistakeOf('neededBy')}
                onChange={(event) => setNeededBy(event.currentTarget.value)}
              />
              <Alert color="honey" icon={<IconSend aria-hidden />} title={t('surge.dialog.calls')}>
                {t('surge.dialog.callsText')}
              </Alert>
            </>
          ) : null}
          {then === 'stop' ? <Alert color="honey">{t('surge.dialog.stops')}</Alert> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={set.isPending}>
              {t(then === 'call' ? 'surge.dialog.confirmCall' : 'surge.dialog.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
