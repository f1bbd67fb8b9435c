import { expect, test } from 'vitest';

import {
  changesSince,
  keepVersion,
  versionLines,
} from '#extension/workspace/summary/version-record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { versionFieldsSchema } from '#shared/model/version.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { versionOf } from '#shared/summary/version.ts';

import { withPlan } from '../../fixtures/plan.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';
const sample = withPlan(sampleSnapshot());
const documentOf = (snapshot: Snapshot, language: 'ja' | 'en' = 'ja', blind = false) =>
  summarise(snapshot, { language, now, offsetMinutes: 540, blind });

function kept(
  snapshot: Snapshot,
  id: string,
  { language = 'ja', blind = false }: { language?: 'ja' | 'en'; blind?: boolean } = {},
): Entity<'version'> {
  const changes = keepVersion(snapshot, {
    id,
    device: { raterId: 'rater-mori', raterName: '森下' },
    now,
    blind,
    remark: '配布',
    document: documentOf(snapshot, language, blind),
  });
  const change = changes.find(({ kind }) => kind === 'version');
  if (change?.kind !== 'version') throw new Error('No version was kept.');
  return { id, ...versionFieldsSchema.parse(change.set) };
}

const changed = withPlan(sample, { comments: [] });

test('a version is a record with what the document says and from which state', () => {
  const version = kept(sample, 'v1');
  expect(version.state).toBe(versionOf(sample));
  expect(version.statements.length).toBeGreaterThan(20);
});

test('a person whom nobody knows becomes a rater with the version', () => {
  const changes = keepVersion(sample, {
    id: 'v1',
    device: { raterId: 'new', raterName: '' },
    now,
    blind: false,
    remark: '',
    document: documentOf(sample),
  });
  expect(changes.map(({ kind }) => kind)).toEqual(['rater', 'version']);
});

test('each version is compared with the one before it in the same language, newest first', () => {
  const versions = [
    kept(sample, 'v1'),
    kept(sample, 'v2', { language: 'en' }),
    kept(sample, 'v3', { blind: true }),
    kept(changed, 'v4'),
    kept(changed, 'v5'),
  ];
  const lines = versionLines(versions);
  expect(lines.map(({ version }) => version.id)).toEqual(['v5', 'v4', 'v3', 'v2', 'v1']);
  expect(lines.map(({ since }) => since?.length ?? null)).toEqual([0, 1, null, null, null]);
  expect(lines[1]?.since?.[0]).toMatchObject({
    before: expect.stringContaining('面談'),
    after: '',
  });
});

test('what changed since a version is known where the document can be laid beside it', () => {
  const version = kept(sample, 'v1');
  const shown = (language: 'ja' | 'en', blind: boolean) => ({
    document: documentOf(changed, language, blind),
    blind,
  });
  expect(changesSince(version, shown('ja', false))).toHaveLength(1);
  expect(changesSince(version, { document: documentOf(sample), blind: false })).toEqual([]);
  expect(changesSince(version, shown('en', false))).toBeNull();
  expect(changesSince(version, shown('ja', true))).toBeNull();
});
