/** The environment cannot be used. The message names every bad variable in one sentence each, and never a value. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration cannot be used: ${problems.join('; ')}.`);
    this.name = 'ConfigError';
  }
}
