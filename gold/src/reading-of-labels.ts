// The labels of one document as if they had been read: so that two labellings of it can be scored like a reading.

import type { Reading } from '@readout/reader';
import { codeOf } from './bodies.js';
import type { GoldDocument } from './documents.js';

type Actor = Reading['actors'][number];

export function readingOf({ id, text, spans, labels }: GoldDocument): Reading {
  const at = (mark: string) => spans.get(mark) ?? { start: 0, end: 0 };
  const actors = new Map<string, Actor>();
  const statements = Object.entries(labels.statements).map(
    ([mark, { form, speaker, source, side }]): Reading['statements'][number] => ({
      id: mark,
      form,
      act: 'say',
      content: at(mark),
      ...(speaker === null ? {} : { speaker: speaker === 'joint' ? 'joint' : named(speaker, side) }),
      ...(source === null ? {} : { source: named(source, side) }),
      ...(side === null ? {} : { side }),
      topics: [],
      basis: 'stated',
      rule: 'label',
    }),
  );
  const contacts = labels.contacts.map(
    ({ kind, status, main, date, participants, initiator }, index): Reading['contacts'][number] => ({
      id: `c-${index}`,
      kind,
      status,
      main,
      ...(date === null ? {} : { date }),
      ...(initiator === null ? {} : { initiator }),
      participants: participants.map((name) => {
        const side = codeOf(name);
        return {
          actor: named(name, side ?? null),
          ...(side === undefined ? {} : { side }),
          evidence: { start: 0, end: 0 },
          basis: 'stated',
        };
      }),
      claims: [],
      topics: [],
      evidence: [],
      rule: 'label',
    }),
  );
  const initiatives = Object.entries(labels.initiatives).map(([mark, positions]): Reading['initiatives'][number] => ({
    id: mark,
    name: at(mark),
    positions: [],
    proposers: [...positions.proposers],
    supporters: [...positions.supporters],
    opponents: [...positions.opponents],
    status: positions.status,
    evidence: [],
    rule: 'label',
  }));
  return {
    format: 'readout/1',
    reader: 'labels',
    world: 'labels',
    document: { id, text, language: labels.language },
    actors: [...actors.values()],
    contacts,
    statements,
    initiatives,
    topics: labels.topics.map((topic) => ({ id: topic, mentions: [] })),
    voices: [],
    flags: (labels.flags ?? []).map(({ kind, statement }) => ({ kind, message: '', evidence: [at(statement)] })),
  };

  function named(name: string, side: string | null): string {
    const actor = `label/${name}/${side ?? ''}`;
    const kind = codeOf(name) === undefined ? 'person' : 'state';
    actors.set(actor, { id: actor, kind, name, ...(side === null ? {} : { side }), mentions: [] });
    return actor;
  }
}
