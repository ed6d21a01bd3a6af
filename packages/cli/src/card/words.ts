import type { ContactKind, ContactStatus, Side } from '@readout/reader';

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
