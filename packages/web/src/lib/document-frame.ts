/** In: a reading. Out: what its page needs to show passages: their links, names and colours. */
import type { Reading } from '@readout/reader';
import { anchor } from './marks';
import { type Slots, slotsFor } from './slots';
import type { Frame } from './view';

const isSide = (voice: string) => !['narrator', 'other', 'joint'].includes(voice);

/** The parties of the contact choose their colours first, as on the contact's own page. */
export function documentSlots({ contacts, voices, statements }: Reading): Slots {
  const parties = contacts
    .filter(({ main }) => main)
    .flatMap(({ participants }) => participants.flatMap(({ side }) => side ?? []));
  const others = [...voices.map(({ voice }) => voice), ...statements.flatMap(({ side }) => side ?? [])];
  return slotsFor(parties.filter(isSide), others.filter(isSide));
}

export function documentFrame(reading: Reading): Frame {
  const { text: _, ...document } = reading.document;
  return {
    comparison: { documents: [document], actors: Object.fromEntries(reading.actors.map((actor) => [actor.id, actor])) },
    links: { document: () => '#content', passage: (passage) => `#${anchor(passage)}` },
    slots: documentSlots(reading),
  };
}
