import { lastIndexWhere } from '../1-text/index.js';
import type { Contact, Flag, Span, Statement } from '../reading.js';
import { jointClaims } from './joint-claims.js';

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
    ...jointClaims(
      text,
      statements.filter((s) => !inHeading(s, headings)),
    ),
    ...contacts.flatMap(contradictions),
  ];
}

/** What stands in a title or crosshead the body tells again. */
function inHeading({ content }: Statement, headings: readonly Span[]): boolean {
  const heading = headings[lastIndexWhere(headings, (h) => h.start <= content.start)];
  return heading !== undefined && content.end <= heading.end;
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
