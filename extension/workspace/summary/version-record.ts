import type { Change } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { SummaryDocument } from '#shared/summary/document.ts';
import {
  type Difference,
  differencesOf,
  type Statement,
  statementsOf,
} from '#shared/summary/statements.ts';
import { versionOf } from '#shared/summary/version.ts';
import { newRater } from '#shared/sync/start-evaluation.ts';

type Keeping = {
  id: string;
  device: Pick<Device, 'raterId' | 'raterName'>;
  now: string;
  blind: boolean;
  remark: string;
  document: SummaryDocument;
};

/** The changes that keep what a document says as a version; one more makes the person a rater, should nobody know them yet. */
export function keepVersion(
  snapshot: Snapshot,
  { id, device, now, blind, remark, document }: Keeping,
): Change[] {
  const { evaluation, raters } = snapshot;
  const known = raters.some((rater) => rater.id === device.raterId);
  return [
    ...(known ? [] : [newRater(evaluation.id, device, 'rater', now)]),
    {
      kind: 'version',
      id,
      evaluationId: evaluation.id,
      set: {
        madeBy: device.raterId,
        madeAt: now,
        language: document.language,
        blind,
        state: versionOf(snapshot),
        remark,
        statements: statementsOf(document),
      },
    },
  ];
}

/** A version with what changed since the one before it that has the same language and shows or hides names alike; `null` for the first. */
export type VersionLine = { version: Entity<'version'>; since: Difference[] | null };

/** All versions, newest first. */
export function versionLines(versions: readonly Entity<'version'>[]): VersionLine[] {
  return versions
    .map((version, index) => {
      const before = versions.slice(0, index).findLast((one) => comparable(one, version));
      const since = before ? differencesOf(before.statements, version.statements) : null;
      return { version, since };
    })
    .toReversed();
}

/** What changed in a document since a version of it; `null` where they cannot be compared. */
export function changesSince(
  version: Entity<'version'>,
  { document, blind }: { document: SummaryDocument; blind: boolean },
): Difference[] | null {
  if (!comparable(version, { language: document.language, blind })) return null;
  const now: Statement[] = statementsOf(document);
  return differencesOf(version.statements, now);
}

function comparable(
  one: Pick<Entity<'version'>, 'language' | 'blind'>,
  other: Pick<Entity<'version'>, 'language' | 'blind'>,
): boolean {
  return one.language === other.language && one.blind === other.blind;
}
