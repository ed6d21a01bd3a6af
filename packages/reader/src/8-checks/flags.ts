import type { Contact, Flag, Span, Statement } from '../reading.js';
import { sameMatter } from './matter.js';

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
    const words = ({ content, topics }: Statement) => ({ text: text.slice(content.start, content.end), topics });
    const shared = about.filter((s) => s.speaker === 'joint' && sameMatter(words(s), words(claim)));
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
