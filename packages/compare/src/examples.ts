/** What a row of comparison must find and a look-alike that it must not: the row's tests. */
interface Examples<T> {
  readonly yes: readonly T[];
  readonly no: readonly T[];
}

/** Examples for every row of a table: a row without examples does not compile. */
export type ExamplesOf<Rules extends readonly { readonly id: string }[], T> = Readonly<
  Record<Rules[number]['id'], Examples<T>>
>;
