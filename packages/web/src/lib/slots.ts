/**
 * In: the sides of a page. Out: for each a slot of the palette (a colour and a line pattern).
 * A side prefers the slot of its code, so that it looks alike from page to page; two sides of a page never share one:
 * those for which none is left are shown in grey, by name alone.
 */
export const SLOTS = 6;
export type Slots = ReadonlyMap<string, number>;

/** The two numbers keep apart most pairs of sides that often talk to each other. */
function wish(side: string): number {
  let hash = 0;
  for (const letter of side) hash = (hash * 170 + (letter.codePointAt(0) ?? 0)) % 997;
  return hash % SLOTS;
}

/** `first` choose before `others` do: the parties of a contact before those who comment on it. */
export function slotsFor(first: readonly string[], others: readonly string[] = []): Slots {
  const slots = new Map<string, number>();
  for (const side of new Set([...[...first].sort(), ...[...others].sort()])) {
    const taken = new Set(slots.values());
    if (taken.size === SLOTS) break;
    let slot = wish(side);
    while (taken.has(slot)) slot = (slot + 1) % SLOTS;
    slots.set(side, slot);
  }
  return slots;
}

/** CSS class of a voice: a side's slot, unvouched joint claims, others, the narrator. */
export function voiceClass(slots: Slots, voice: string | undefined): string {
  if (voice === undefined || voice === 'other') return 'voice-other';
  if (voice === 'joint' || voice === 'narrator') return `voice-${voice}`;
  return `voice-${slots.get(voice) ?? 'other'}`;
}
