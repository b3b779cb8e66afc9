/** Why a number is refused, with the digits that were expected where the check failed. */
export type NumberCheck =
  | { readonly ok: true; readonly value: string }
  | {
      readonly ok: false;
      readonly reason: 'length' | 'prefix' | 'check';
      readonly expected?: string;
      readonly found?: string;
    };

/**
 * Checks a Belgian enterprise number (KBO/CBE): ten digits starting with 0 or 1, the last two being
 * 97 minus the remainder of the first eight by 97. Dots, spaces and a leading BE are allowed; nine digits get a zero.
 */
export function checkEnterpriseNumber(input: string): NumberCheck {
  const digits = input.trim().replace(/^BE/i, '').replace(/[\s.]/g, '');
  const padded = /^\d{9}$/.test(digits) ? `0${digits}` : digits;
  if (!/^\d{10}$/.test(padded)) return { ok: false, reason: 'length' };
  if (!/^[01]/.test(padded)) return { ok: false, reason: 'prefix' };
  return mod97(padded);
}

/** Checks an establishment number: ten digits starting with 2 to 8, same check digits as an enterprise number. */
export function checkEstablishmentNumber(input: string): NumberCheck {
  const digits = input.trim().replace(/[\s.]/g, '');
  if (!/^\d{10}$/.test(digits)) return { ok: false, reason: 'length' };
  if (!/^[2-8]/.test(digits)) return { ok: false, reason: 'prefix' };
  return mod97(digits);
}

/** `0999999922` → `0999.999.922`. */
export function formatEnterpriseNumber(value: string): string {
  return `${value.slice(0, 4)}.${value.slice(4, 7)}.${value.slice(7)}`;
}

/** The two check digits that belong to the first eight digits of a number. */
export function checkDigits(firstEight: string): string {
  return String(97 - (Number(firstEight) % 97)).padStart(2, '0');
}

function mod97(digits: string): NumberCheck {
  const expected = checkDigits(digits.slice(0, 8));
  const found = digits.slice(8);
  return expected === found ? { ok: true, value: digits } : { ok: false, reason: 'check', expected, found };
}
