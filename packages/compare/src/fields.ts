/** In: the claims about a contact. Out: who says what about each field, and whether sides contradict. */
import type { Claim, ClaimField, Side } from '@readout/reader';
import { contradict } from './agree.js';
import type { FieldRow, FieldValue, Passage } from './comparison.js';
import { passage, type Telling, vouching } from './telling.js';

const fields: readonly ClaimField[] = ['initiator', 'date', 'place', 'duration', 'outcome', 'status', 'kind'];

interface Said {
  readonly side: Side | undefined;
  readonly value: string;
  readonly passage: Passage;
}

function saidOf({ reading, contact }: Telling, field: ClaimField): Said[] {
  const said = (claim: Claim): Said => ({
    side: vouching(claim.side, reading),
    value: claim.value,
    passage: passage(reading, claim.evidence),
  });
  return contact.claims.filter((claim) => claim.field === field).map(said);
}

/** Values of one voucher that say the same become one, with all its passages. */
function merge(said: readonly Said[]): FieldValue[] {
  const values = new Map<string, { side?: Side; value: string; passages: Passage[] }>();
  for (const { side, value, passage } of said) {
    const key = `${side ?? ''} ${value}`;
    const known = values.get(key);
    if (known) known.passages.push(passage);
    else values.set(key, { ...(side ? { side } : {}), value, passages: [passage] });
  }
  return [...values.values()].sort(
    (a, b) => Number(!a.side) - Number(!b.side) || (a.side ?? '').localeCompare(b.side ?? ''),
  );
}

function disputed(field: ClaimField, values: readonly FieldValue[]): boolean {
  return values.some((a) =>
    values.some(
      (b) => a.side !== undefined && b.side !== undefined && a.side !== b.side && contradict(field, a.value, b.value),
    ),
  );
}

export function fieldsOf(tellings: readonly Telling[]): FieldRow[] {
  return fields.flatMap((field) => {
    const values = merge(tellings.flatMap((telling) => saidOf(telling, field)));
    return values.length ? [{ field, values, disputed: disputed(field, values) }] : [];
  });
}

/** The value that sides agree on, the most precise one; the press is heard where no side speaks. */
export function settled(rows: readonly FieldRow[], field: ClaimField): string | undefined {
  const row = rows.find((one) => one.field === field);
  if (!row || row.disputed) return undefined;
  const sides = row.values.filter(({ side }) => side !== undefined);
  const values = (sides.length ? sides : row.values).map(({ value }) => value);
  const best = values.reduce((a, b) => (field === 'date' && b.length > a.length ? b : a));
  return values.every((value) => !contradict(field, value, best)) ? best : undefined;
}
