/**
 * Turns a load of many into a load of one that shares its trip: what is asked for in the same turn of the event loop is
 * loaded at once, and asking again for the same key gives what was loaded. Made for one round of work and then let go.
 */
export function together<K, V>(load: (keys: K[]) => Promise<ReadonlyMap<K, V>>): (key: K) => Promise<V | undefined> {
  const asked = new Map<K, Promise<V | undefined>>();
  let trip: { keys: K[]; loaded: Promise<ReadonlyMap<K, V>> } | undefined;
  const depart = (): NonNullable<typeof trip> => {
    const keys: K[] = [];
    const turn = new Promise((resolve) => setImmediate(resolve));
    const loaded = turn.then(() => {
      trip = undefined;
      return load(keys);
    });
    return { keys, loaded };
  };
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    trip ??= depart();
    trip.keys.push(key);
    const answer = trip.loaded.then((values) => values.get(key));
    asked.set(key, answer);
    return answer;
  };
}
