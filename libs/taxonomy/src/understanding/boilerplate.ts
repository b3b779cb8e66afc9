import type { Language } from '@bestuiver/domain';
import { foldWord } from '../text/fold';
import type { Token } from '../text/tokenise';
import type { Side } from './side';

/** What remains of a mention inside a sentence that only introduces the writer, 0..1. */
const ABOUT_OFFER_FACTOR = 0.08;
const ABOUT_DEMAND_FACTOR = 0.2;

/** Sentences in which an organisation introduces itself; the same signs for whoever writes. */
const aboutUs: Record<Language, RegExp> = {
  nl: /\b(?:is|zijn) (?:sinds|een (?:jonge|erkende?|sociale?|van|begrip|vaste|lokale|co-|logistiek|maatwerk|buurt|groen|kleine|industrieel|maatwerkbedrijf|vzw|co)\b|actief|gespecialiseerd|de (?:circulaire|technische)|het creatieve|kringloper|overal|van vele)|\b(?:bestaat|groeide|ontstond|telt \w+ (?:afdelingen|vestigingen|medewerkers)|stelt \d+ mensen|met (?:\d+|zo'n \d+|onze \d+) (?:maatwerkers|medewerkers|collega)|vormt langdurig|zorgt voor werk|zet mensen aan het werk|biedt (?:werk|aangepast werk)|leeft van|draait op|werkt (?:in opdracht|met mensen|sinds|op en rond)|heeft (?:drie|twee|vier|een \w+,)|zamelt in, |combineert|ligt op|bedient klanten)\b|\b(?:onze|met) \d+ (?:maatwerkers|medewerkers)|\b(?:wij|we) (?:zijn een|hebben een eigen|werken al|zijn met|zijn actief|geloven)\b|\b(?:sinds|opgericht in) (?:19|20)\d\d\b|gecertificeerd, lean|^in .{3,30} werken .{3,20} mensen|groepeert/,
  fr: /\b(?:entreprise|societe|asbl|association|atelier) (?:de travail adapte|d'insertion|d'economie sociale|bilingue|active|fondee|familiale)|\b(?:active?|fondee?|existe) (?:depuis|en)\b|\bnous (?:sommes (?:une?|actifs)|employons|comptons|existons|facturons)\b|\btravailleurs encadres par\b|\bdepuis (?:19|20)\d\d\b/,
  en: /\b(?:is an?|are an?) (?:[\w-]+ )?(?:work-integration|social|family|non-profit|leading|company|enterprise)\b|\b(?:grew out of|founded in|established in|operates in|we (?:train and )?employ|with (?:\w+ )?hundred employees|since (?:19|20)\d\d)\b/,
};

/** What a buyer tells about its own trade before or after asking; the trade itself is not what it asks. */
const buyersTrade: Record<Language, RegExp> = {
  nl: /\b(?:wij|we) (?:verkopen|voeren|produceren|maken|bouwen|exploiteren|verhuren|kweken|telen|brouwen|importeren|verdelen|ontwikkelen|vervaardigen|baten|zijn|hebben een)\b|\b(?:verkopen|produceren|maken|bouwen|exploiteren|verhuren|importeren) (?:wij|we)\b|\bons (?:bedrijf|merk|gamma|ziekenhuis|restaurant)\b|\b(?:onze|ons) (?:brouwerij|fabriek|winkel|hotel|school|keten|firma) (?:is|ligt|heeft|telt|maakt)\b/,
  fr: /\bnous (?:vendons|produisons|fabriquons|importons|exploitons|distribuons|cultivons|sommes|developpons|brassons)\b|\bnotre (?:entreprise|societe|hotel|usine|brasserie|marque) (?:est|produit|vend|compte|fabrique)\b/,
  en: /\bwe (?:sell|make|produce|manufacture|import|run|operate|lease|grow|brew|develop|are an?)\b|\bour (?:company|hotel|plant|factory|brand|brewery) (?:is|makes|sells|has|produces)\b/,
};

function startsWithName(sentence: string, organisation: string | undefined): boolean {
  const name = foldWord(organisation ?? '').trim();
  return (
    name.length > 2 &&
    sentence
      .replace(/^(?:bij|in|de|het|l'|la|le|the|chez) /, '')
      .startsWith(name.replace(/^(?:de|het|'t|la|le|the) /, ''))
  );
}

/** Factor of every token, by its sentence: introductions hardly count. `organisation` is the writer's name when known. */
export function readBoilerplate(
  text: string,
  tokens: readonly Token[],
  language: Language,
  side: Side,
  organisation?: string,
): number[] {
  const factors = new Map<number, number>();
  for (let first = 0; first < tokens.length;) {
    const sentence = tokens[first]?.sentence ?? 0;
    let last = first;
    while (tokens[last + 1]?.sentence === sentence && last + 1 < tokens.length) last++;
    const folded = foldWord(text.slice(tokens[first]?.start, tokens[last]?.end));
    if (first > 0) {
      if (startsWithName(folded, organisation))
        factors.set(sentence, side === 'offer' ? ABOUT_OFFER_FACTOR : ABOUT_DEMAND_FACTOR);
      else if (aboutUs[language].test(folded))
        factors.set(sentence, side === 'offer' ? ABOUT_OFFER_FACTOR : ABOUT_DEMAND_FACTOR);
      else if (side === 'demand' && buyersTrade[language].test(folded)) factors.set(sentence, ABOUT_DEMAND_FACTOR);
    }
    first = last + 1;
  }
  return tokens.map((token) => factors.get(token.sentence) ?? 1);
}
