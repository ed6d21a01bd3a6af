import { fold } from '../fold.js';
import type { Contact, Flag, Span, Statement } from '../reading.js';

/**
 * What a reader should know about the accounts: claims printed as joint that only one side's account holds, or that
 * nobody vouches for, and claims about one field that contradict each other.
 */
export function findFlags(
  text: string,
  headings: readonly Span[],
  contacts: readonly Contact[],
  statements: readonly Statement[],
): Flag[] {
  return [
    ...jointFlags(
      text,
      statements.filter((s) => !headings.some((h) => h.start <= s.content.start && s.content.end <= h.end)),
    ),
    ...contacts.flatMap(contradictions),
  ];
}

function jointFlags(text: string, statements: readonly Statement[]): Flag[] {
  const flags: Flag[] = [];
  for (const claim of statements) {
    if (claim.speaker !== 'joint' || claim.source || claim.side !== 'joint') continue;
    if (
      statements.some(
        (s) =>
          s !== claim &&
          s.content.start <= claim.content.start &&
          s.content.end >= claim.content.end &&
          s.speaker === 'joint',
      )
    )
      continue;
    const about = statements.filter(
      (s) => s.contact === claim.contact && s.side && s.side !== 'joint' && s.source !== undefined,
    );
    if (about.length === 0) continue;
    const shared = about.filter((s) => s.speaker === 'joint' && sameMatter(text, s, claim));
    const sides = [...new Set(shared.map((s) => s.side))];
    if (sides.length === 1)
      flags.push({
        kind: 'joint-from-one-side',
        message: `printed as said by both; only the account of ${sides[0]} carries it`,
        evidence: [claim.content, ...shared.map((s) => s.content)],
      });
    else if (sides.length === 0)
      flags.push({
        kind: 'unattributed',
        message: 'printed as said by both; no account in the text carries it',
        evidence: [claim.content, ...about.map((s) => s.content)],
      });
  }
  return flags;
}

/** Two statements are about one matter when they share a topic, or two content words (by their first letters). */
function sameMatter(text: string, a: Statement, b: Statement): boolean {
  if (a.topics.some((t) => b.topics.includes(t))) return true;
  const stems = stemsOf(text, a);
  let shared = 0;
  for (const stem of stemsOf(text, b)) if (stems.has(stem)) shared++;
  return shared >= 2;
}

/** First five letters of the words long enough to carry content. */
function stemsOf(text: string, { content }: Statement): Set<string> {
  const words = text.slice(content.start, content.end).match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((w) => fold(w).slice(0, 5)));
}

function contradictions(contact: Contact): Flag[] {
  return (['date', 'initiator'] as const).flatMap((field): Flag[] => {
    if (contact[field] !== undefined) return [];
    const claims = contact.claims.filter((c) => c.field === field);
    const values = [...new Set(claims.map((c) => c.value))];
    if (values.length < 2) return [];
    const evidence: Span[] = claims.map((c) => c.evidence);
    return [{ kind: 'accounts-differ', message: `${field}: ${values.join(' / ')}`, evidence }];
  });
}
