import type { ContactKind, ContactStatus, Reading, Side } from '@readout/reader';

export interface ContactWords {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date?: string;
  readonly place?: string;
  readonly duration?: string;
  readonly initiator?: Side;
}

/** "Call, 2021-07-02, at the initiative of FR" */
export function contactLine({ kind, status, date, place, duration, initiator }: ContactWords): string {
  const what = kind.charAt(0).toUpperCase() + kind.slice(1);
  const asked =
    initiator === undefined ? undefined : `at the initiative of ${initiator === 'joint' ? 'both sides' : initiator}`;
  return [what, status === 'held' ? undefined : status, date ?? 'no date', place, duration, asked]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Names of the actors of a reading by id; an id that is no actor's stands for itself. */
export function namesIn({ actors }: Pick<Reading, 'actors'>): (id: string) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name] as const).reverse());
  return (id) => names.get(id) ?? id;
}

export const partyWords = ({ name, side }: { readonly name: string; readonly side?: Side }): string =>
  side === undefined ? name : `${name} (${side})`;

/** "Vladimir Putin, according to the Kremlin," or "Both, according to nobody," */
export function speakerOf(
  statement: { readonly speaker?: string; readonly source?: string },
  name: (key: string) => string,
): string {
  const speaker =
    statement.speaker === undefined ? 'Somebody' : statement.speaker === 'joint' ? 'Both' : name(statement.speaker);
  return statement.source === undefined ? speaker : `${speaker}, according to ${name(statement.source)},`;
}

export const quoted = (words: string, form: 'quote' | 'paraphrase'): string => {
  const text = words.replace(/\s+/gu, ' ').trim();
  return form === 'quote' ? `“${text}”` : text;
};
