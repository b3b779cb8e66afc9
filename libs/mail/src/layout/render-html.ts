import type { Block, Card, Rich } from './blocks';
import { mailtoLink, telLink } from './contact-links';
import { Html, html } from './escape-html';
import type { Letter } from './letter';
import { STYLE, STYLE_SHEET } from './style';

/** Mail clients show what follows the preheader too, unless it is pushed away by blanks. */
const PUSH_AWAY = new Html(`\r\n${'&#847;&zwnj;&nbsp;'.repeat(12)}`.repeat(5));
const OUTLOOK_OPEN = new Html(
  '<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
);
const OUTLOOK_CLOSE = new Html('<!--[if mso]></td></tr></table><![endif]-->');
const TABLE = new Html('role="presentation" cellpadding="0" cellspacing="0" border="0"');

/** The letter as one HTML document of tables and inlined styles. */
export function renderHtml(letter: Letter): string {
  const { source } = html`<!doctype html>
    <html lang="${letter.language}" xmlns:o="urn:schemas-microsoft-com:office:office">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>${letter.subject}</title>
        <style>
          ${new Html(STYLE_SHEET)}
        </style>
      </head>
      <body class="page" style="${STYLE.page}">
        <div style="${STYLE.hidden}">${letter.preheader}${PUSH_AWAY}</div>
        <div role="main">
          <table ${TABLE} width="100%">
            <tr>
              <td class="outer" align="center" style="${STYLE.outer}">
                ${OUTLOOK_OPEN}
                <table ${TABLE} width="100%" class="sheet" style="${STYLE.sheet}">
                  <tr>
                    <td class="band" style="${STYLE.band}">&nbsp;</td>
                  </tr>
                  <tr>
                    <td class="pad accent" style="${STYLE.brand}">${letter.areaName}</td>
                  </tr>
                  <tr>
                    <td class="pad" style="${STYLE.titleCell}">
                      <h1 class="ink title" style="${STYLE.title}">${letter.subject}</h1>
                    </td>
                  </tr>
                  ${row(html`<p class="ink" style="${STYLE.text}">${letter.greeting},</p>`)}
                  ${letter.blocks.map((block) => row(blockHtml(block)))} ${row(signature(letter))}
                  ${row(footer(letter))}
                  <tr>
                    <td style="height:28px;line-height:28px;font-size:0;">&nbsp;</td>
                  </tr>
                </table>
                ${OUTLOOK_CLOSE}
              </td>
            </tr>
          </table>
        </div>
      </body>
    </html> `;
  return source;
}

const row = (content: Html): Html =>
  html`<tr>
    <td class="pad" style="${STYLE.cell}">${content}</td>
  </tr> `;

function blockHtml(block: Block): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p class="ink" style="${STYLE.text}">${richHtml(block.text)}</p>`;
    case 'heading':
      return html`<h2 class="ink" style="${STYLE.heading}">${block.text}</h2>`;
    case 'facts':
      return rows(
        block.facts.map(
          ({ label, value }) =>
            html`<td class="soft rule stack label" style="${STYLE.label}">${label}</td>
              <td class="ink rule stack value" style="${STYLE.value}">${lines(value)}</td>`,
        ),
      );
    case 'points':
      return rows(block.points.map(({ tone, text }) => marked(tone === 'plus' ? '+' : '?', text)));
    case 'steps':
      return rows(block.steps.map((text, i) => marked(`${i + 1}.`, text)));
    case 'list':
      return rows(
        block.items.map(({ text, url }) =>
          marked(
            '•',
            url === undefined ? text : html`<a class="accent" href="${url}" style="${STYLE.link}">${text}</a>`,
          ),
        ),
      );
    case 'notice':
      return panel(
        html`<p class="ink" style="${STYLE.panelTitle}">${block.title}</p>
          <p class="ink" style="${STYLE.text}">${lines(block.text)}</p>`,
      );
    case 'quote':
      return html`<table ${TABLE} width="100%">
        <tr>
          <td class="ink" style="${STYLE.quote}">${lines(block.text)}</td>
        </tr>
      </table>`;
    case 'card':
      return panel(cardHtml(block.card));
    case 'button':
      return html`<table ${TABLE} class="wide" style="margin-top:8px;">
          <tr>
            <td class="fill" align="center" style="${STYLE.buttonCell}">
              <a href="${block.url}" style="${STYLE.button}">${block.label}</a>
            </td>
          </tr>
        </table>
        ${
          block.fallback !== null &&
          html`<p class="soft" style="${STYLE.fallback}">
            ${block.fallback}<br /><a class="soft" href="${block.url}" style="${STYLE.smallLink}">${block.url}</a>
          </p>`
        }`;
    case 'link':
      return html`<a class="accent" href="${block.url}" style="${STYLE.link}display:inline-block;padding:10px 0;"
        >${block.label}</a
      >`;
  }
}

const rows = (items: readonly Html[]): Html =>
  html`<table ${TABLE} width="100%">
    ${items.map(
      (item) =>
        html`<tr>
          ${item}
        </tr>`,
    )}
  </table>`;

const marked = (mark: string, text: string | Html): Html =>
  html`<td class="accent" style="${STYLE.mark}">${mark}</td>
    <td class="ink" style="${STYLE.point}">${text}</td>`;

const panel = (content: Html): Html =>
  html`<table ${TABLE} width="100%" style="margin-top:4px;">
    <tr>
      <td class="panel" style="${STYLE.panel}">${content}</td>
    </tr>
  </table>`;

function cardHtml({ title, lines: texts, email, phone }: Card): Html {
  const ways = [...(email ? [wayTo(email, mailtoLink(email))] : []), ...(phone ? [wayTo(phone, telLink(phone))] : [])];
  return html`<p class="ink" style="${STYLE.panelTitle}">${title}</p>
    ${[...texts.map((text) => html`${text}`), ...ways].map(
      (line) => html`<p class="ink" style="${STYLE.text}">${line}</p>`,
    )}`;
}

const wayTo = (text: string, href: string | null): Html =>
  href === null ? html`${text}` : html`<a class="accent" href="${href}" style="${STYLE.link}">${text}</a>`;

function signature({ regards, signature: name, contact, areaName }: Letter): Html {
  const ways = contact && [contact.email, contact.phone].flatMap((way) => (way ? [way] : [])).join(' · ');
  return html`<p class="ink" style="${STYLE.signature}">
    ${regards},<br /><strong>${name}</strong>${
      contact && html`<br />${areaName}<br /><span class="soft" style="${STYLE.small}">${ways}</span>`
    }
  </p>`;
}

function footer({ contact, question, why, ways, about }: Letter): Html {
  return html`<table ${TABLE} width="100%" style="margin-top:16px;">
    <tr>
      <td class="rule" style="${STYLE.footer}">
        ${contact && html`<p class="soft" style="${STYLE.small}">${question}</p>`}
        <p class="soft" style="${STYLE.small}">${why}</p>
        ${ways.map(({ label, url }) => html`<a class="soft" href="${url}" style="${STYLE.footerLink}">${label}</a>`)}
        <p class="soft" style="${STYLE.about}">${about}</p>
      </td>
    </tr>
  </table>`;
}

function richHtml(text: Rich): Html {
  if (typeof text === 'string') return lines(text);
  return html`${text.map((part) => (typeof part === 'string' ? lines(part) : html`<strong>${part.strong}</strong>`))}`;
}

/** Text with its line breaks. */
function lines(text: string): Html {
  return html`${text.split('\n').map((line, i) => (i === 0 ? html`${line}` : html`<br />${line}`))}`;
}
