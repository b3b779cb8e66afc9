/** Shapes of codes, each with the code of its problem. */
export const NIS_CODE = { shape: /^\d{5}$/, code: 'nis_code.shape' };
export const LANGUAGE_CODE = { shape: /^[a-z]{2}$/, code: 'language_code.shape' };
export const CLOCK_TIME = { shape: /^([01]\d|2[0-3]):[0-5]\d$/, code: 'clock_time.shape' };
export const WEB_ADDRESS = { shape: /^https?:\/\/[^\s]+$/, code: 'web_address.shape' };
export const SLUG = { shape: /^[a-z0-9]+([-_][a-z0-9]+)*$/, code: 'slug.shape' };
