import { useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';

type Attachment = components['schemas']['AttachmentDto'];

/** A file on its way into a message: being added, there, or refused. */
export interface ChosenFile {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly added: Attachment | null;
  readonly error: unknown;
}

let keys = 0;

const upload = (proposalId: string, file: File): Promise<Attachment> => {
  const form = new FormData();
  form.append('file', file);
  return unwrap(
    api.POST('/api/v1/proposals/{id}/attachments', {
      params: { path: { id: proposalId } },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
};

/** The files of a message that is being written: each is sent at once, so that a refusal shows beside it. */
export function useFiles(proposalId: string, most: number) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const change = (key: number, part: Partial<ChosenFile>) =>
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...part } : file)));
  const add = (chosen: readonly File[]) => {
    const room = most - files.filter(({ error }) => error === null).length;
    setTooMany(chosen.length > room);
    for (const file of chosen.slice(0, Math.max(0, room))) {
      const key = (keys += 1);
      setFiles((now) => [...now, { key, name: file.name, size: file.size, added: null, error: null }]);
      upload(proposalId, file).then(
        (added) => change(key, { added, name: added.name }),
        (error: unknown) => change(key, { error }),
      );
    }
  };
  const remove = ({ key, added }: ChosenFile) => {
    setFiles((now) => now.filter((file) => file.key !== key));
    setTooMany(false);
    // What stays behind is cleaned up within a day.
    if (added) void api.DELETE('/api/v1/attachments/{id}', { params: { path: { id: added.id } } });
  };
  const clear = () => {
    setFiles([]);
    setTooMany(false);
  };
  return { files, tooMany, add, remove, clear, busy: files.some(({ added, error }) => !added && error === null) };
}
