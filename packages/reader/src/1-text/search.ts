/** The last item that fits, in a list where those that fit come first; -1 where none does. Cost grows with the logarithm of its length. */
export function lastIndexWhere<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Of stretches in order and without overlaps (tokens, `last` exclusive): the one that holds a token. */
export function holding<T extends { readonly first: number; readonly last: number }>(
  items: readonly T[],
  token: number,
): T | undefined {
  const found = items[lastIndexWhere(items, (item) => item.first <= token)];
  return found && token < found.last ? found : undefined;
}
