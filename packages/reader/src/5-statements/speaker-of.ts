import type { Speaker } from './draft.js';
import type { Subject } from './subject.js';

export function speakerOf(subject: Subject | undefined): Speaker {
  if (!subject) return { kind: 'unknown' };
  if (subject.kind === 'unnamed') return { kind: 'unnamed', first: subject.first ?? 0, last: subject.last ?? 0 };
  if (subject.kind === 'none') return { kind: 'agentless' };
  if (subject.kind === 'document' || !subject.mention) return { kind: 'document' };
  return subject.mention.joint ? { kind: 'joint', at: subject.mention } : { kind: 'mention', mention: subject.mention };
}
