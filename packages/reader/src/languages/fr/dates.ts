import type { DateWords } from '../pack.js';

export const dates: DateWords = {
  months: [['janvier', 'janv.'], ['février', 'févr.'], ['mars'], ['avril'], ['mai'], ['juin'], ['juillet', 'juil.'], ['août'], ['septembre', 'sept.'], ['octobre', 'oct.'], ['novembre', 'nov.'], ['décembre', 'déc.']],
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  days: { "aujourd'hui": 0, 'ce jour': 0, 'ce matin': 0, 'ce soir': 0, 'cet après-midi': 0, hier: -1, 'hier soir': -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 },
  relative: { 'dans la matinée': 0, 'dans la soirée': 0, 'le matin même': 0, 'plus tôt dans la journée': 0, 'la veille': -1, 'le lendemain': 1, 'le jour même': 0, "l'avant-veille": -2, 'le surlendemain': 2, 'deux jours plus tôt': -2, 'deux jours plus tard': 2, 'le même jour': 0, 'la semaine précédente': -7, 'trois jours plus tôt': -3, 'trois jours plus tard': 3, 'onze jours plus tard': 11, 'dix jours plus tôt': -10, 'une semaine plus tôt': -7, 'une semaine plus tard': 7, 'quatre jours plus tard': 4, 'cinq jours plus tard': 5, 'un jour plus tôt': -1 },
  thisWords: ['ce', 'cette', 'cet'],
  lastWords: ['dernier', 'dernière', 'passé', 'passée', 'précédent', 'écoulé', 'derniers'],
  nextWords: ['prochain', 'prochaine', 'suivant'],
  week: ['semaine'],
  weekend: ['week-end'],
  month: ['mois'],
  year: ['an', 'année'],
  around: ['le', 'en', 'au', 'du', 'dans', 'soir', 'matin', 'après-midi', 'tôt', 'tard', 'début', 'fin', 'mi', 'courant', 'nuit', 'dès'],
  since: ['depuis', 'à partir de'],
  byEnd: ["d'ici la fin de", "d'ici à la fin de", 'avant la fin de', "d'ici la fin du", "avant la fin du", 'à la fin de', 'à la fin du', "d'ici fin"],
  parts: ['soir', 'matin', 'après-midi', 'midi', 'dans la soirée', 'dans la matinée', 'dans la nuit', 'en fin de journée', 'en début de soirée', 'en soirée'],
  ordinal: [],
  durationUnits: { heure: 'H', heures: 'H', minute: 'M', minutes: 'M' },
  monthFirst: false,
};
