import type { DateWords } from '../pack.js';

export const dates: DateWords = {
  months: [['January', 'Jan', 'Jan.'], ['February', 'Feb', 'Feb.'], ['March'], ['April', 'Apr', 'Apr.'], ['May'], ['June'], ['July'], ['August', 'Aug', 'Aug.'], ['September', 'Sept', 'Sept.', 'Sep'], ['October', 'Oct', 'Oct.'], ['November', 'Nov', 'Nov.'], ['December', 'Dec', 'Dec.']],
  weekdays: [['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday'], ['Sunday']],
  days: { today: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, tonight: 0, yesterday: -1, 'last night': -1, tomorrow: 1, 'earlier today': 0, 'the day before yesterday': -2 },
  relative: { 'earlier in the day': 0, 'earlier that day': 0, 'the previous day': -1, 'a day earlier': -1, 'the day before': -1, 'the next day': 1, 'the following day': 1, 'two days earlier': -2, 'two days later': 2, 'the same day': 0, 'a week earlier': -7, 'a week later': 7, 'the week before': -7, 'three days earlier': -3, 'three days later': 3, 'a day later': 1, 'two days before': -2, 'hours later': 0, 'later that day': 0 },
  thisWords: ['this'],
  lastWords: ['last', 'past', 'previous'],
  nextWords: ['next', 'coming', 'following'],
  week: ['week'],
  weekend: ['weekend'],
  month: ['month'],
  year: ['year'],
  around: ['on', 'in', 'at', 'early', 'late', 'mid', 'the', 'morning', 'evening', 'afternoon', 'night', 'of', 'by'],
  since: ['since', 'from'],
  byEnd: ['by the end of', 'before the end of', 'at the end of', 'later this', 'by the end of the', 'before the end of the'],
  parts: ['morning', 'evening', 'afternoon', 'night'],
  ordinal: [],
  durationUnits: { hour: 'H', hours: 'H', minute: 'M', minutes: 'M' },
  monthFirst: true,
};
