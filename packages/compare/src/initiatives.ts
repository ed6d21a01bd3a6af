/** In: readings. Out: the proposals they tell of; what several documents say of one proposal is put together. */
import type { Initiative, Reading, Side, Statement } from '@readout/reader';
import type { ComparedInitiative, ComparedPosition } from './comparison.js';
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

/** The statements of a reading by the initiative that they are about. */
function statementsOn({ statements }: Reading): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!statement.initiative) continue;
    const known = found.get(statement.initiative);
    if (known) known.push(statement);
    else found.set(statement.initiative, [statement]);
  }
  return found;
}

export function initiativesOf(readings: readonly Reading[]): ComparedInitiative[] {
  const groups = new Map<string, Told[]>();
  for (const told of readings.flatMap((reading) =>
    reading.initiatives.map((initiative) => ({ reading, initiative })),
  )) {
    const key = proposers(told);
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  const statements = new Map(readings.map((reading) => [reading, statementsOn(reading)]));
  return [...groups.values()].map((told) => ({
    names: told.map(({ reading, initiative }) => passage(reading, initiative.name)),
    status: fullest(told).initiative.status,
    positions: positionsOf(told),
    statements: told.flatMap(({ reading, initiative }) =>
      (statements.get(reading)?.get(initiative.id) ?? []).map((statement) => compared(reading, statement)),
    ),
  }));
}
