/**
 * Does some work never twice at once. Whoever asks for it while it is under way is given one more round when it is done,
 * which is the same for all that ask by then.
 *
 * @example const restart = inRounds(replaceAll); void restart(); void restart(); void restart(); // two rounds
 */
export function inRounds(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  const begin = () => {
    underWay = work().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  return () => {
    if (underWay === undefined && following === undefined) return begin();
    following ??= Promise.resolve(underWay)
      .catch(() => undefined)
      .then(() => {
        following = undefined;
        return begin();
      });
    return following;
  };
}
