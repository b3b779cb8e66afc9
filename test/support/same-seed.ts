import fc from 'fast-check';

/** Every run tries the same random values, so that a failure is of the change at hand; `SEED` looks further. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
