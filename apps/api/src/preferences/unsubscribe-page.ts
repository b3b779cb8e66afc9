import type { Language } from '@bestuiver/domain';

interface Words {
  readonly title: string;
  readonly ask: string;
  readonly button: string;
  readonly done: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Geen mails van deze soort meer',
    ask: 'Wilt u geen mails van deze soort meer krijgen? Mails over een lopende kennismaking blijven wel komen.',
    button: 'Ja, stop deze mails',
    done: 'Dat is geregeld. U krijgt geen mails van deze soort meer. Wilt u ze later terug? Dat kan onderaan elke andere mail.',
  },
  fr: {
    title: 'Ne plus recevoir ce type d’e-mail',
    ask: 'Vous ne voulez plus recevoir ce type d’e-mail ? Les e-mails sur une mise en contact en cours continuent.',
    button: 'Oui, arrêter ces e-mails',
    done: 'C’est fait. Vous ne recevrez plus ce type d’e-mail. Vous pouvez changer d’avis au bas de tout autre e-mail.',
  },
  en: {
    title: 'No more mails of this kind',
    ask: 'Do you want no more mails of this kind? Mails about an introduction that is under way still come.',
    button: 'Yes, stop these mails',
    done: 'Done. You get no more mails of this kind. If you change your mind, use the link below any other mail.',
  },
};

/** A page for people who follow the link themselves; it needs no script, and only its button changes anything. */
export function unsubscribePage(language: Language, state: 'ask' | 'done'): string {
  const { title, ask, button, done } = WORDS[language];
  const body =
    state === 'done'
      ? `<p role="status">${done}</p>`
      : `<p>${ask}</p><form method="post"><button type="submit">${button}</button></form>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1.25rem;color:#1f2a24;background:#fff}
button{font:inherit;padding:.75rem 1.5rem;border:0;border-radius:.5rem;background:#1f5c3d;color:#fff;cursor:pointer}
button:focus-visible{outline:3px solid #d98e04;outline-offset:2px}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
}
