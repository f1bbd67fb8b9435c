const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const created = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, created);
  return created;
};

/** A moment's wall clock in a zone, as if it were UTC: milliseconds since 1970. */
export const wallClock = (moment: number, timeZone: string): number => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map((part) => [part.type, Number(part.value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const seconds = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return seconds + (((moment % 1000) + 1000) % 1000);
};

/** The moment at which a zone's clocks show `wall`; in the hour that a clock change skips, the later offset counts. */
const momentOf = (wall: number, timeZone: string): number => {
  const first = wall - (wallClock(wall, timeZone) - wall);
  return first - (wallClock(first, timeZone) - wall);
};

/** A cell's date number (days since 1899-12-30) as a moment. */
export const serialToMoment = (serial: number, timeZone: string): number =>
  momentOf(Math.round((serial - SERIAL_OF_1970) * DAY_MS), timeZone);

/** A moment as a cell's date number. */
export const momentToSerial = (moment: number, timeZone: string): number =>
  wallClock(moment, timeZone) / DAY_MS + SERIAL_OF_1970;
