import { sentenceAt } from '../1-text/index.js';
import type { Scene } from '../5-statements/index.js';
import type { ContactFound } from '../6-contacts/index.js';
import { addTo } from '../add-to.js';
import type { Initiative, InitiativeStatus, Span } from '../reading.js';
import { type Draft, sidesWith } from './draft.js';
import { weighty } from './weighty.js';

/** The initiatives that count, as they stand at the end of the document. */
export function finish(scene: Scene, drafts: readonly Draft[], contacts: readonly ContactFound[]): Initiative[] {
  const contactOver = byEvidence(scene, contacts);
  return drafts
    .filter((draft) => counts(scene, draft))
    .map((draft) => {
      const name = scene.lexed.span(draft.name.first, draft.name.last);
      const contact = contactOver(name);
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

/** Sides differ on it or join in it; or one side proposes something of weight. */
function counts(scene: Scene, { counts, positions, name, status, answered }: Draft): boolean {
  if (!counts || positions.length === 0) return false;
  const backers = new Set(positions.filter((p) => p.stance !== 'oppose').map((p) => p.side)).size;
  if (!positions.some((p) => p.stance !== 'support') && backers < 2) return false;
  return (
    positions.some((p) => p.stance !== 'propose') ||
    answered ||
    status === 'abandoned' ||
    weighty(scene, name.first, name.last) ||
    namesContent(scene, name)
  );
}

/** `a proposal "in three steps"`: told in quotation marks. */
const namesContent = (scene: Scene, name: Draft['name']): boolean => scene.quoteAround[name.last - 2] !== undefined;

/** Without a word on it: opposed by some and supported by none, it is blocked. */
function statusOf(draft: Draft): InitiativeStatus {
  const supported = sidesWith(draft, 'support').length;
  const opposed = sidesWith(draft, 'oppose').length;
  if (draft.status === 'accepted')
    return opposed > 0 || sidesWith(draft, 'propose').length !== 1 ? 'proposed' : 'agreed';
  if (draft.status) return draft.status;
  if (draft.mediation) return 'ongoing';
  return opposed > 0 && supported === 0 ? 'blocked' : 'proposed';
}

/** Looks up the first contact whose words overlap a span of one sentence. */
function byEvidence({ lexed }: Scene, contacts: readonly ContactFound[]): (name: Span) => ContactFound | undefined {
  const inSentence = new Map<number, { contact: ContactFound; at: Span }[]>();
  for (const contact of contacts)
    contact.evidence.forEach((at, i) => {
      addTo(inSentence, contact.sentences[i] as number, { contact, at });
    });
  return (name) => inSentence.get(sentenceAt(lexed.parts, name.start))?.find(({ at }) => overlap(at, name))?.contact;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
