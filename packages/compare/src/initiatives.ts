/** In: readings. Out: the proposals they tell of; what several documents say of one proposal is put together. */
import type { Initiative, Reading, Side } from '@readout/reader';
import type { ComparedInitiative, ComparedPosition } from './comparison.js';
import { group } from './group.js';
import { indexOf } from './reading-index.js';
import { compared, passage } from './telling.js';

interface Told {
  readonly reading: Reading;
  readonly initiative: Initiative;
}

/** Two documents tell of one proposal where the same sides propose it. */
function proposers({ initiative, reading }: Told): string {
  const sides = [...initiative.proposers].sort();
  return sides.length ? sides.join() : `${reading.document.id} ${initiative.id}`;
}

/** The telling that knows most positions knows best what became of the proposal. */
function fullest(told: readonly Told[]): Told {
  return told.reduce((a, b) => (b.initiative.positions.length > a.initiative.positions.length ? b : a));
}

function positionsOf(told: readonly Told[]): ComparedPosition[] {
  const positions = new Map<
    string,
    { side: Side; stance: ComparedPosition['stance']; passages: ReturnType<typeof passage>[] }
  >();
  for (const { reading, initiative } of told)
    for (const { side, stance, evidence } of initiative.positions) {
      const known = positions.get(`${stance} ${side}`) ?? { side, stance, passages: [] };
      known.passages.push(passage(reading, evidence));
      positions.set(`${stance} ${side}`, known);
    }
  return [...positions.values()];
}

export function initiativesOf(readings: readonly Reading[]): ComparedInitiative[] {
  const all = readings.flatMap((reading) => reading.initiatives.map((initiative) => ({ reading, initiative })));
  const groups = group(all, proposers);
  return [...groups.values()].map((told) => ({
    names: told.map(({ reading, initiative }) => passage(reading, initiative.name)),
    status: fullest(told).initiative.status,
    positions: positionsOf(told),
    statements: told.flatMap(({ reading, initiative }) =>
      (indexOf(reading).byInitiative.get(initiative.id) ?? []).map((statement) => compared(reading, statement)),
    ),
  }));
}
