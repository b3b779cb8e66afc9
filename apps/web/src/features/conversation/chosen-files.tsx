import { Alert, Button, Loader, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import type { components } from '../../api/schema';
import { useProblemText } from '../../api/use-problem-text';
import { IconAlertTriangle, IconPaperclip, IconX } from '../../components/icons';
import { useFormat } from '../../i18n/use-format';
import classes from './conversation.module.css';
import { sizeInWords } from './size-in-words';
import type { ChosenFile, useFiles } from './use-files';

type Rules = components['schemas']['AttachmentRulesDto'];

const EXTENSIONS: Readonly<Record<Rules['types'][number], string>> = {
  pdf: '.pdf',
  png: '.png',
  jpeg: '.jpg,.jpeg',
  webp: '.webp',
  text: '.txt',
  docx: '.docx',
  xlsx: '.xlsx',
  odt: '.odt',
};
const KINDS: Readonly<Record<Rules['types'][number], string>> = {
  pdf: 'PDF',
  png: 'PNG',
  jpeg: 'JPG',
  webp: 'WebP',
  text: 'TXT',
  docx: 'Word',
  xlsx: 'Excel',
  odt: 'OpenDocument',
};

interface ChosenFilesProps {
  readonly chosen: ReturnType<typeof useFiles>;
  readonly rules: Rules;
}

/** Chooses files and shows what becomes of each. */
export function ChosenFiles({ chosen, rules }: ChosenFilesProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const kinds = rules.types.map((type) => KINDS[type]).join(', ');
  const megabytes = rules.maxBytes / 1_000_000;
  return (
    <div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('conversation.addFiles')}
        accept={rules.types.map((type) => EXTENSIONS[type]).join(',')}
        onChange={(event) => {
          chosen.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        leftSection={<IconPaperclip size={18} aria-hidden />}
        onClick={() => input.current?.click()}
        aria-describedby="file-rules"
      >
        {t('conversation.addFiles')}
      </Button>
      <Text id="file-rules" size="sm" c="var(--ink-soft)" mt={6}>
        {t('conversation.fileRules', { kinds, megabytes, most: rules.maxPerMessage })}
      </Text>
      <div role="status">
        {chosen.tooMany ? (
          <Alert color="honey" mt="xs" icon={<IconAlertTriangle aria-hidden />}>
            {t('conversation.tooMany', { most: rules.maxPerMessage })}
          </Alert>
        ) : null}
        {chosen.files.length > 0 ? (
          <ul className={classes.files} aria-label={t('conversation.files')}>
            {chosen.files.map((file) => (
              <FileLine key={file.key} file={file} onRemove={() => chosen.remove(file)} />
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

function FileLine({ file, onRemove }: { readonly file: ChosenFile; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useProblemText();
  return (
    <li className={classes.file}>
      {file.error !== null ? (
        <Text component="span" size="sm" c="red.9" className={classes.sign}>
          <IconAlertTriangle size={18} aria-hidden />
          {text(problemOf(file.error))}
        </Text>
      ) : (
        <>
          {file.added ? (
            <IconPaperclip size={18} aria-hidden />
          ) : (
            <Loader size={18} aria-label={t('conversation.adding')} />
          )}
          <span className={classes.fileName}>{file.name}</span>
          <span className={classes.soft}>{sizeInWords(file.size, format.number)}</span>
        </>
      )}
      <Button
        variant="subtle"
        size="compact-md"
        px={6}
        onClick={onRemove}
        aria-label={t('conversation.removeFile', { name: file.name, interpolation: { escapeValue: false } })}
      >
        <IconX size={18} aria-hidden />
      </Button>
    </li>
  );
}
