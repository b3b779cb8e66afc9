import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecords } from './gold-format';

describe('readRecords', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function fileWith(content: string): string {
    const file = join(folder, 'records.json');
    writeFileSync(file, content);
    return file;
  }

  const record = { id: 'D1', language: 'nl', title: 'Inpakken', description: 'Dozen vullen' };

  it('reads records with every attribute', () => {
    expect(readRecords(fileWith(JSON.stringify([{ ...record, kind: 'niche' }])))).toEqual([
      { ...record, kind: 'niche' },
    ]);
  });

  it.each([
    ['{', 'is not valid JSON'],
    ['{}', 'must hold a JSON array'],
    ['[null]', 'record 1 is not an object'],
    [JSON.stringify([{ ...record, title: 3 }]), 'record 1 has no text in "title"'],
    [JSON.stringify([{ ...record, language: 'de' }]), 'language "de"'],
    [JSON.stringify([record, record]), 'record 2 repeats the id "D1"'],
  ])('says what is wrong with %s', (content, message) => {
    expect(() => readRecords(fileWith(content))).toThrow(message);
  });

  it('names the file it cannot read', () => {
    expect(() => readRecords(join(folder, 'nowhere.json'))).toThrow(/nowhere\.json: ENOENT/);
  });
});
