// Sides as labels and readings write them: "FR", "org/EU", "joint", or none.

/** undefined and null both mean none. */
export function sameSide(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ?? null) === (b ?? null);
}
