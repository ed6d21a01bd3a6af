// What is wrong with the labels of one document; an empty list if nothing is.

import { kinds, type Labels, outcomes, scoredFlags, statuses } from './labels.js';
import type { MarkedText } from './marked.js';

const date = /^\d{4}(-\d\d(-\d\d)?)?$/;
const side = /^([A-Z]{2}|joint|org\/[\p{L}-]+)$/u;

export function faults(id: string, labels: Labels, marked: MarkedText): string[] {
  return [
    ...(labels.id === id ? [] : [`calls itself ${labels.id}`]),
    ...(labels.published === null || date.test(labels.published) ? [] : [`published ${labels.published}`]),
    ...faultsOfMarks(labels, marked),
    ...faultsOfContacts(labels),
    ...faultsOfSides(labels),
    ...faultsOfFlags(labels),
    ...(labels.negative && labels.contacts.length > 0 ? ['a negative with contacts'] : []),
  ];
}

function faultsOfMarks({ statements, initiatives }: Labels, { text, spans }: MarkedText): string[] {
  const labelled = [...Object.keys(statements), ...Object.keys(initiatives)];
  const edges = [...spans].filter(
    ([, { start, end }]) => /^\s|[\s,;.]$/u.test(text.slice(start, end)) || start === end,
  );
  return [
    ...labelled.filter((mark) => !spans.has(mark)).map((mark) => `${mark} labelled, not marked`),
    ...[...spans.keys()].filter((mark) => !labelled.includes(mark)).map((mark) => `${mark} marked, not labelled`),
    ...edges.map(([mark]) => `${mark} begins or ends with a blank or a stop`),
  ];
}

function faultsOfContacts({ contacts, initiatives }: Labels): string[] {
  return [
    ...contacts.filter(({ kind }) => !kinds.includes(kind)).map(({ kind }) => `kind ${kind}`),
    ...contacts.filter(({ status }) => !statuses.includes(status)).map(({ status }) => `status ${status}`),
    ...contacts
      .filter((contact) => contact.date !== null && !date.test(contact.date))
      .map((contact) => `date ${contact.date}`),
    ...contacts.filter(({ participants }) => participants.length === 0).map(() => 'a contact of nobody'),
    ...Object.values(initiatives)
      .filter(({ status }) => !outcomes.includes(status))
      .map(({ status }) => `outcome ${status}`),
  ];
}

function faultsOfSides({ contacts, statements, initiatives }: Labels): string[] {
  const sides = [
    ...contacts.map(({ initiator }) => initiator),
    ...Object.values(statements).map((statement) => statement.side),
    ...Object.values(initiatives).flatMap(({ proposers, supporters, opponents }) => [
      ...proposers,
      ...supporters,
      ...opponents,
    ]),
  ];
  return sides.filter((it) => it !== null && !side.test(it)).map((it) => `side ${it}`);
}

function faultsOfFlags({ flags = [], statements }: Labels): string[] {
  return flags.flatMap(({ kind, statement }) => {
    const claim = statements[statement];
    if (!scoredFlags.includes(kind)) return [`flag ${kind}`];
    return claim?.speaker === 'joint' && claim.source === null
      ? []
      : [`a flag on ${statement}, which is no joint claim without source`];
  });
}
