import type { TextWords } from '../../1-text/index.js';

export const text: TextWords = {
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'st', 'messrs', 'gen', 'sen', 'rep', 'gov', 'sec', 'amb', 'lt', 'col', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'no', 'jr', 'sr', 'hon', 'prof', 'vs', 'etc', 'inc', 'co', 'corp', 'h.e', 'maj', 'capt'],
  fences: [
    /^(?:read|also read|see|watch|listen|related|more|read more|read also|see also)(?:\s+(?:also|more|next))?\s*[:>»–-]/iu,
    /^(?:photo|image|caption|credit|©|\(c\)|file photo)\b/iu,
    /^[^.!?]{0,300}(?:file photo|photo:|photograph:|©|\(L\)|\(R\)|\(left\)|\(right\))[^.!?]{0,80}$/iu,
    /^(?:by|source|published|updated|posted)\b[^.!?]{0,90}$/iu,
    /^\((?:reporting|additional reporting|writing|editing)\b[^)]*\)\.?$/iu,
    /^(?:reporting|additional reporting) by [^.!?]{0,200}$/iu,
    /^(?:share|subscribe|newsletter|advertisement|comments?|tags?|sign up)\b[^.!?]{0,120}$/iu,
    /^(?:###|-?0-?|ends?)$/iu,
  ],
};
