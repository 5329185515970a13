/** Works out what is not noted yet. */
export function noteOnce<K>(noted: Map<K, number>, key: K, work: () => number): number {
  const known = noted.get(key);
  if (known !== undefined) return known;
  const value = work();
  noted.set(key, value);
  return value;
}
