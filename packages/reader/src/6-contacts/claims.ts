import type { Side } from '@readout/world';
import type { Cast } from '../2-actors/index.js';
import { type Statements, statementAround, voucherOf } from '../5-statements/index.js';
import type { Claim } from '../reading.js';
import type { Assemble } from './assemble.js';
import type { Event } from './event.js';

export function claimsOf(event: Event, { read, cast }: Assemble): Claim[] {
  const rule = event.rule;
  const vouched = accountOf(event, read, cast);
  const claims: Claim[] = [
    {
      field: 'kind',
      value: event.kind,
      evidence: event.evidence,
      basis: event.neutral ? 'assumed' : 'stated',
      rule,
      ...vouched,
    },
    { field: 'status', value: event.status, evidence: event.statusAt, basis: 'stated', rule, ...vouched },
  ];
  if (event.date)
    claims.push({
      field: 'date',
      value: event.date.value,
      evidence: event.date.at,
      basis: event.date.basis,
      rule,
      ...vouched,
    });
  if (event.initiator)
    claims.push({
      field: 'initiator',
      value: event.initiator.side,
      evidence: event.initiator.at,
      basis: 'stated',
      rule,
      ...vouched,
    });
  return claims;
}

/** Whose account a telling is in: the statement that covers it. */
function accountOf(event: Event, read: Statements, cast: Cast): { side?: Side; source?: string } {
  const around = statementAround(read, event.evidence);
  if (!around) return {};
  const source = voucherOf(around);
  const side = around.side ?? (source ? cast.get(source)?.side : undefined);
  return { ...(side && { side }), ...(source && { source }) };
}
