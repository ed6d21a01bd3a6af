import type { ContactFound } from '../6-contacts/index.js';
import type { Initiative, InitiativeStatus, Span } from '../reading.js';
import { type Draft, sidesWith } from './draft.js';
import { spanOf } from './tellings.js';
import type { Scene } from '../5-statements/index.js';

/** The initiatives that count, as they stand at the end of the document. */
export function finish(scene: Scene, drafts: readonly Draft[], contacts: readonly ContactFound[]): Initiative[] {
  return drafts.filter(counts).map((draft) => {
    const name = spanOf(scene, draft.name.first, draft.name.last);
    const contact = contacts.find((c) => c.evidence.some((e) => overlap(e, name)));
    return {
      id: `in-${name.start}-${name.end}`,
      name,
      ...(contact && { contact: contact.id }),
      positions: draft.positions,
      proposers: sidesWith(draft, 'propose'),
      supporters: sidesWith(draft, 'support'),
      opponents: sidesWith(draft, 'oppose'),
      status: statusOf(draft),
      evidence: draft.evidence,
      rule: draft.rule,
    };
  });
}

/** Somebody proposes it, or somebody takes a stand on it. */
function counts(draft: Draft): boolean {
  return draft.counts && draft.positions.length > 0;
}

/** Without a word on it: opposed by some and supported by none, it is blocked. */
function statusOf(draft: Draft): InitiativeStatus {
  const supported = sidesWith(draft, 'support').length;
  const opposed = sidesWith(draft, 'oppose').length;
  if (draft.status === 'agreed' && (opposed > 0 || sidesWith(draft, 'propose').length !== 1)) return 'proposed';
  if (draft.status) return draft.status;
  if (draft.mediation) return 'ongoing';
  return opposed > 0 && supported === 0 ? 'blocked' : 'proposed';
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
