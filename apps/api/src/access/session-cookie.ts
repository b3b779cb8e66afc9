export const SESSION_COOKIE = 'bestuiver_session';
