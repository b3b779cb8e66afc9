import type { Block, Card, Rich } from './blocks';
import type { Letter } from './letter';

/** The letter as plain text: the same words and the same links as the HTML. */
export function renderText(letter: Letter): string {
  const { contact } = letter;
  const colon = letter.language === 'fr' ? '\u00a0:' : ':';
  const paragraphs = [
    letter.areaName,
    `${letter.greeting},`,
    ...letter.blocks.map((block) => blockText(block, colon)),
    joined([
      `${letter.regards},`,
      letter.signature,
      ...(contact ? [letter.areaName, joined([contact.email, contact.phone], ' · ')] : []),
    ]),
    '--',
    joined([contact && letter.question, letter.why, ...letter.ways.map(({ label, url }) => `${label}${colon} ${url}`)]),
    letter.about,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** `colon` comes after a label; French puts a space before it. */
function blockText(block: Block, colon: string): string {
  switch (block.type) {
    case 'paragraph':
      return richText(block.text);
    case 'heading':
      return block.text.toUpperCase();
    case 'facts':
      return joined(block.facts.map(({ label, value }) => `${label}${colon} ${value}`));
    case 'points':
      return joined(block.points.map(({ tone, text }) => `${tone === 'plus' ? '+' : '?'} ${text}`));
    case 'steps':
      return joined(block.steps.map((text, i) => `${i + 1}. ${text}`));
    case 'list':
      return joined(block.items.map(({ text, url }) => (url === undefined ? `- ${text}` : `- ${text}\n  ${url}`)));
    case 'notice':
      return `${block.title}\n${block.text}`;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'card':
      return cardText(block.card);
    case 'button':
    case 'link':
      return `${block.label}${colon}\n${block.url}`;
  }
}

const cardText = ({ title, lines, email, phone }: Card): string => joined([title, ...lines, email, phone]);

const richText = (text: Rich): string =>
  typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

const joined = (parts: readonly (string | null | undefined)[], between = '\n'): string =>
  parts.filter(Boolean).join(between);
