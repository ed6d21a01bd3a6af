/** What read a document: versions of the reader and of the world. */
export interface Versions {
  readonly reader: string;
  readonly world: string;
}

/** Text that sorts versions, older ones first: numbers count as numbers, the reader's version before the world's. */
export const versionOrder = ({ reader, world }: Versions): string => `${padded(reader)} ${padded(world)}`;

const padded = (version: string): string => version.replace(/\d+/gu, (number) => number.padStart(8, '0'));
