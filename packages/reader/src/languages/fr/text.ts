import type { TextWords } from '../../1-text/index.js';

export const text: TextWords = {
  abbreviations: ['m', 'mm', 'mme', 'mmes', 'mlle', 'dr', 'st', 'ste', 's.e', 'me', 'janv', 'fevr', 'juil', 'sept', 'oct', 'nov', 'dec', 'av', 'art', 'no', 'pr', 'cf', 'etc', 'env'],
  fences: [
    /^(?:lire|lisez|à lire|voir|à voir|écouter|lire également|lire aussi|à lire aussi|sur le même sujet)(?:\s+(?:aussi|également|encore))?\s*[:>»–-]/iu,
    /^(?:photo|crédit|crédits|légende|image|illustration|©|\(c\))\b/iu,
    /^[^.!?]{0,300}(?:photo|©|\(à gauche\)|\(à droite\)|archives)[^.!?]{0,80}$/iu,
    /^(?:par|avec|source|sources|publié|mis à jour|modifié)\b[^.!?]{0,90}$/iu,
    /^\((?:reportage|rédigé|avec|édité)[^)]*\)$/iu,
    /^(?:partager|abonnez-vous|newsletter|publicité|commentaires?|mots-clés|tags?)\b[^.!?]{0,120}$/iu,
    /^fait à [^.!?]{0,60}\d{4}$/iu,
  ],
};
