const KEY = 'bestuiver.text';

/** A visitor's text waits in this tab while the visitor signs in. */
export const keepText = (text: string): void => sessionStorage.setItem(KEY, text);
export const keptText = (): string => sessionStorage.getItem(KEY) ?? '';
export const forgetText = (): void => sessionStorage.removeItem(KEY);
