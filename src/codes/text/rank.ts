/** Counts how many of `count` things in rising order begin before a position; `startOf` returns the position of the i-th. */
export const rankOf = (position: number, count: number, startOf: (i: number) => number): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};
