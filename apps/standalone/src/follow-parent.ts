/**
 * Loaded before the api and the worker by the standalone start: a process whose launcher is gone, by `kill -9` too,
 * stops in an orderly way instead of holding the port for ever.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
