/** Languages the product speaks; Dutch is the default everywhere. */
export const LANGUAGES = ['nl', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the product. */
export type Localised = Readonly<Record<Language, string>>;
