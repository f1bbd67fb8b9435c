import { isSharedDomain } from '../capture/shared-domains.ts';
import type { VendorFields } from '../model/vendor.ts';
import { findHead, type Grid, rowsBelow } from './head.ts';

/** What people write above the columns of a list of vendors. */
const columnNames = {
  name: [
    '候補',
    '候補名',
    '会社名',
    '社名',
    '企業名',
    '名前',
    '名称',
    'ベンダー',
    'ベンダー名',
    '委託先',
    '委託先名',
    'vendor',
    'vendor name',
    'company',
    'company name',
    'name',
    'supplier',
  ],
  shortName: ['略称', '短い名前', '表示名', 'short name', 'short', 'abbreviation'],
  domain: [
    'ドメイン',
    'サイト',
    'サイトのドメイン',
    'url',
    'ウェブサイト',
    'ホームページ',
    'webサイト',
    'hp',
    'domain',
    'domains',
    'site',
    'website',
    'web site',
    'homepage',
    'address',
  ],
} as const;

/** What is wrong with a row; a row with any of them is not taken. */
type VendorProblem =
  | 'name-missing'
  | 'name-long'
  | 'name-taken'
  | 'name-twice'
  | 'short-long'
  | 'domain-bad'
  | 'domain-shared'
  | 'domain-taken'
  | 'domain-twice';

/** A row of the list: as it was written, and the vendor it makes when nothing is wrong with it. */
export type VendorRow = {
  line: number;
  name: string;
  domain: string;
  vendor: Omit<VendorFields, 'addedAt'> | null;
  problems: VendorProblem[];
};

type Known = Pick<VendorFields, 'name' | 'domains'>;

/**
 * A list of vendors from a sheet, row by row; `null` when no column of names is found. `hostOf` reads the host of a domain or an address
 * (`null` for none). A vendor that the evaluation has already, or that stands twice in the list, is a problem of its row.
 */
export function readVendors(
  grid: Grid,
  existing: readonly Known[],
  hostOf: (text: string) => string | null,
): VendorRow[] | null {
  const head = findHead(grid, columnNames, 'name');
  if (!head) return null;
  const known = {
    names: new Set(existing.map(({ name }) => name)),
    domains: new Set(existing.flatMap(({ domains }) => domains)),
  };
  const seen = { names: new Set<string>(), domains: new Set<string>() };
  return rowsBelow(grid, head).map(({ line, cell }) => {
    const name = cell('name');
    const shortName = cell('shortName');
    const hosts = cell('domain')
      .split(/[\s,、;；]+/)
      .filter((text) => text !== '')
      .map(hostOf);
    const domains = [...new Set(hosts.flatMap((host) => (host === null ? [] : [host])))];
    const problems = [
      ...nameProblems(name, known.names, seen.names),
      ...(shortName.length > 300 ? (['short-long'] as const) : []),
      ...domainProblems(hosts, known.domains, seen.domains),
    ];
    seen.names.add(name);
    for (const domain of domains) seen.domains.add(domain);
    const vendor = problems.length > 0 ? null : { name, shortName, domains };
    return { line, name, domain: cell('domain'), vendor, problems };
  });
}

function nameProblems(
  name: string,
  known: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): VendorProblem[] {
  if (name === '') return ['name-missing'];
  if (name.length > 200) return ['name-long'];
  if (known.has(name)) return ['name-taken'];
  return seen.has(name) ? ['name-twice'] : [];
}

function domainProblems(
  hosts: readonly (string | null)[],
  known: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): VendorProblem[] {
  const problems = hosts.map((host): VendorProblem | null => {
    if (host === null) return 'domain-bad';
    if (isSharedDomain(host)) return 'domain-shared';
    if (known.has(host)) return 'domain-taken';
    return seen.has(host) ? 'domain-twice' : null;
  });
  return [...new Set(problems.flatMap((problem) => (problem === null ? [] : [problem])))];
}
