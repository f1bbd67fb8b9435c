import { type QuickDevice, QuickTeam, quickEnvelope } from '../apps-script/quick-team.ts';
import { scoreRecord, noteRecord } from '../apps-script/records.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

/** Reasons with which a request that was tampered with may be refused. */
const allowed: ReadonlySet<string> = new Set([
  'signature-wrong',
  'request-invalid',
  'member-unknown',
  'request-too-large',
]);

/** The text with one place changed: a character replaced, dropped, doubled or swapped with its neighbour. */
function changed(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const replacement = oneOf(random, '0123456789abcdefXYZ"\\{}[]:, '.split(''));
  const ways = [
    text.slice(0, at) + replacement + text.slice(at + 1),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
    text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
  ];
  return oneOf(random, ways);
}

/** The body with one Japanese character for another: equal length, and equal bytes for whoever signs in US-ASCII. */
function swapped(body: string, random: Random): string {
  const escapes = [...body.matchAll(/\\u[0-9a-f]{4}/g)];
  const { index } = oneOf(random, escapes);
  const other = (0x4e00 + Math.floor(random() * 0x5000)).toString(16);
  return `${body.slice(0, index)}\\u${other}${body.slice(index + 6)}`;
}

function tampered(team: QuickTeam, device: QuickDevice, random: Random): string {
  const note = noteRecord('note-1', '受注から発送までの窓口は、平日だけです', device.raterId);
  const records = [note, scoreRecord(device.raterId, 'shiomi', '1.1', 3)];
  const envelope = quickEnvelope(device, team.workbookId, team.body(records));
  const whole = JSON.stringify(envelope);
  let mutated = whole;
  while (mutated === whole) {
    mutated = oneOf(random, [
      () => changed(whole, random),
      () => JSON.stringify({ ...envelope, b: changed(envelope.b, random) }),
      () => JSON.stringify({ ...envelope, s: changed(envelope.s, random) }),
      () => JSON.stringify({ ...envelope, k: changed(envelope.k, random) }),
      () => JSON.stringify({ ...envelope, b: swapped(envelope.b, random) }),
    ])();
  }
  return mutated;
}

/** Whether the workbook is still what it was. */
function isUntouched(team: QuickTeam, before: string): boolean {
  return JSON.stringify(team.book.book.export()) === before;
}

/** Sends so many signed requests with one place changed; gives those that were not refused or changed the workbook. */
export function mutate(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const team = new QuickTeam({ keepsContexts: true });
  const device = team.member('rater-mori', 'owner');
  const before = JSON.stringify(team.book.book.export());
  const wrong: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const text = tampered(team, device, random);
    const reply = team.postText(text);
    const isRefused = reply.kind === 'refused' && allowed.has(reply.reason);
    if (!isRefused) wrong.push(`${JSON.stringify(reply).slice(0, 120)} for ${text.slice(0, 400)}`);
    if (at % 1000 === 999 && !isUntouched(team, before)) wrong.push(`${at}: the workbook changed`);
  }
  if (!isUntouched(team, before)) wrong.push('The workbook changed');
  return wrong;
}
