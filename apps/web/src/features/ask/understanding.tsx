import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Alert, Checkbox, Group, List, Radio, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnderstoodText } from '../../api/types';
import { IconAlertTriangle, IconBulb } from '../../components/icons';
import { KindSign } from '../home/kind-sign';
import { OwnWords } from './own-words';
import classes from './ask.module.css';

interface UnderstandingProps {
  readonly text: string;
  readonly understood: UnderstoodText;
  readonly activityIds: readonly string[];
  readonly kind: DemandKind | null;
  readonly onActivities: (ids: string[]) => void;
  readonly onKind: (kind: DemandKind) => void;
}

export const MOST_ACTIVITIES = 5;

/** What was understood of a text: activities with the reader's own words, the kind that fits, and what to mind. */
export function Understanding({ text, understood, activityIds, kind, onActivities, onKind }: UnderstandingProps) {
  const { t } = useTranslation();
  const { advice, items } = understood;
  return (
    <Stack gap="xl">
      {advice ? (
        <Alert
          color="spruce"
          icon={<IconBulb aria-hidden />}
          title={t('ask.advice', { advice: t(`vocabulary.advice.${advice.advice as DemandKind}`) })}
        >
          <Text>{advice.reason}</Text>
        </Alert>
      ) : null}
      {advice && advice.warnings.length > 0 ? (
        <Alert color="honey" icon={<IconAlertTriangle aria-hidden />} title={t('ask.mind')}>
          <List spacing="xs">
            {advice.warnings.map((warning) => (
              <List.Item key={warning.code}>
                {warning.reason}
                {warning.evidence.length > 0 ? (
                  <Text span c="var(--ink-soft)">
                    {' '}
                    {t('ask.because', { words: warning.evidence.map((words) => `“${words}”`).join(', ') })}
                  </Text>
                ) : null}
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : null}

      <section aria-labelledby="understood">
        <Title order={2} id="understood">
          {t('ask.understood')}
        </Title>
        {items.length === 0 ? (
          <Text mt="xs">{t('ask.nothingUnderstood')}</Text>
        ) : (
          <>
            <OwnWords text={text} evidence={items.flatMap((item) => item.evidence)} />
            <Checkbox.Group
              label={t('ask.activities')}
              description={t('ask.activitiesHint', { count: MOST_ACTIVITIES })}
              size="md"
              value={[...activityIds]}
              onChange={onActivities}
            >
              <div className={classes.activities}>
                {items.map((item) => (
                  <Checkbox.Card key={item.activityId} value={item.activityId} className={classes.activity}>
                    <Group wrap="nowrap" gap="sm" align="flex-start">
                      <Checkbox.Indicator size="md" />
                      <div>
                        <Text fw={600}>{item.label}</Text>
                        <Text size="sm" c="var(--ink-soft)">
                          {t('ask.yourWords', {
                            words: [...new Set(item.evidence.map(({ text: words }) => `“${words}”`))].join(', '),
                          })}
                        </Text>
                      </div>
                    </Group>
                  </Checkbox.Card>
                ))}
              </div>
            </Checkbox.Group>
          </>
        )}
      </section>

      <Radio.Group
        label={<Title order={2}>{t('ask.kind')}</Title>}
        description={t('ask.kindHint')}
        size="md"
        value={kind}
        onChange={(value) => onKind(value)}
      >
        <div className={classes.activities}>
          {DEMAND_KINDS.map((option, index) => (
            <Radio.Card key={option} value={option} id={index === 0 ? 'kind' : undefined} className={classes.activity}>
              <Group wrap="nowrap" gap="sm" align="flex-start">
                <Radio.Indicator size="md" mt={4} />
                <div style={{ flex: 1, minWidth: 0 }}>
                  <Text fw={600}>{t(`vocabulary.kind.${option}`)}</Text>
                  <Text size="sm">{t(`vocabulary.kindShort.${option}`)}</Text>
                </div>
                <KindSign kind={option} size={40} />
              </Group>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
    </Stack>
  );
}
