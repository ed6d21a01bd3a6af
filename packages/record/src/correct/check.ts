import { RecordError } from '../errors.js';
import { isText } from '../text.js';
import type { CorrectionRequest } from './change.js';

const KINDS = ['call', 'video-call', 'meeting', 'visit', 'summit', 'talks', 'letter'];
const STATUSES = ['held', 'planned', 'proposed', 'cancelled', 'refused'];
const SIDE = /^(?:[A-Z]{2}|org\/[A-Za-z0-9-]+|joint)$/u;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** What a value of each field must look like, and how to say so. */
const FORMS: Readonly<Record<string, readonly [(value: string) => boolean, string]>> = {
  kind: [(value) => KINDS.includes(value), `one of ${KINDS.join(', ')}`],
  status: [(value) => STATUSES.includes(value), `one of ${STATUSES.join(', ')}`],
  date: [isDate, 'YYYY-MM-DD, YYYY-MM or YYYY'],
  published: [isDate, 'YYYY-MM-DD, YYYY-MM or YYYY'],
  initiator: [(value) => SIDE.test(value), 'a side: FR, org/EU, or joint'],
  duration: [(value) => /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/u.test(value), 'ISO 8601: PT1H45M'],
};

function isDate(value: string): boolean {
  const full = `${value}-01-01`.slice(0, 10);
  return DATE.test(value) && !Number.isNaN(Date.parse(full)) && new Date(full).toISOString().startsWith(full);
}

/** Refuses what no contact, document or actor can be. */
export function check(request: CorrectionRequest): void {
  const bad = (message: string): never => {
    throw new RecordError('bad-correction', message);
  };
  if (
    !Object.values(request)
      .flat()
      .every((value) => typeof value !== 'string' || isText(value))
  )
    bad('the correction holds a character that no text can hold');
  if (request.kind === 'document' || request.kind === 'contact') {
    const { field, value } = request;
    const form = FORMS[field];
    if (value.trim() === '') bad(`the ${field} is empty; give a value`);
    if (form && !form[0](value)) bad(`"${value}" is no ${field}; write ${form[1]}`);
  }
  if (request.kind === 'merge' && new Set(request.contacts).size < 2)
    bad('merging needs two contacts or more; "readout contacts" lists their addresses');
  if (request.kind === 'split' && request.documents.length === 0)
    bad('name the documents that tell of another contact');
  if (request.kind === 'actor') {
    const { id, name, side } = request.as;
    if (!/^(?:person|state|institution|org|group|outlet)\/[\p{L}\p{N}-]+$/u.test(id) || !name.trim())
      bad(`"${id}" names no actor; write person/first-last, org/NAME …, and a name`);
    if (side !== undefined && !SIDE.test(side)) bad(`"${side}" is no side; write FR or org/EU`);
  }
}
