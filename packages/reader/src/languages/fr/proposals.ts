import type { Pack } from '../pack.js';

/** What is wished, refused, supported; what a proposal is judged to be. */
export const proposals: Pack['proposals'] = {
  wishNoun: ['volonté', 'souhait', 'désir', 'ambition', 'vœu', 'envie'],
  refusalNoun: ['refus', 'veto', 'opposition', 'objection', 'objections', 'réticence', 'réticences', 'rejet', 'hostilité', 'résistance', 'résistances', 'réserves', 'fin de non-recevoir'],
  supportNoun: ['soutien', 'appui', 'aval', 'feu vert', 'accord', 'bénédiction', 'assentiment', 'approbation'],
  mediationNoun: ['médiation', 'médiations', 'mission de médiation', 'bons offices'],
  adequate: ['bienvenu', 'bienvenue', 'utile', 'raisonnable', 'acceptable', 'opportun', 'opportune', 'excellente', 'nécessaire'],
  inadequate: ['prématuré', 'prématurée', 'prématurés', 'prématurées', 'insuffisant', 'insuffisante', 'inacceptable', 'inacceptables', 'irrecevable', 'inopportun', 'inopportune', 'irréaliste', 'inutile', 'hors de question'],
  courtesy: ['condoléances', 'félicitations', 'vœux', 'excuses', 'soutien', 'aide', 'assistance', 'appui', 'solidarité', 'remerciements', 'amitié', 'garanties', 'explications', 'hospitalité', 'services', 'versions', 'version', 'récit', 'lecture', 'aperçu', 'bilan', 'cadeau', 'cadeaux', 'éclaircissements', 'précisions', 'critiques', 'perspectives', 'occasion'],
  behind: ['derrière'],
  actionNoun: ['conférence', 'table ronde', 'dialogue', 'trêve', 'cessez-le-feu', 'mission', 'missions', 'traité', 'pacte', 'accord', 'format', 'commission', 'comité', 'groupe de travail', 'groupe de contact', 'zone', 'corridor', 'couloir', 'force', 'mécanisme', 'embargo', 'sanctions', 'médiateur', 'observateurs', 'retrait', 'moratoire', 'fonds', 'partenariat', 'patrouille', 'patrouilles', 'ambassade', 'frontière', 'otages', 'prisonniers', 'enquête', 'tribunal', 'référendum', 'transition', 'désescalade', 'résolution'],
  authorOf: ["à l'origine de", "à l'origine du", "à l'origine d'", 'auteur de', "auteur d'", 'auteurs de', "auteurs d'", 'auteurs du', 'auteur du', 'derrière'],
  favourable: ['favorable à', 'favorables à', 'favorable au', 'favorables au', 'partisan de', 'partisans de', "partisan d'", "partisans d'", 'en faveur de', 'en faveur du', "en faveur d'", 'pour'],
  hostile: ['hostile à', 'hostiles à', 'hostile au', 'hostiles au', 'opposé à', 'opposée à', 'opposés à', 'opposées à', 'opposé au', 'opposés au', 'contre'],
  indefinite: ['un', 'une', 'des'],
};
