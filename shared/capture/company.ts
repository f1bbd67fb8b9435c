import * as z from 'zod/mini';

/** What a company says of itself that a vendor's profile can use. */
type CompanyField =
  | 'name'
  | 'founded'
  | 'representative'
  | 'capital'
  | 'employees'
  | 'address'
  | 'business'
  | 'revenue'
  | 'clients'
  | 'certificates'
  | 'phone';

/** What the script collected in a page that may speak of a company; it comes from somebody else's page. */
export const companyReadingSchema = z.strictObject({
  url: z.string().check(z.maxLength(20_000)),
  title: z.string().check(z.maxLength(300)),
  /** Texts of `application/ld+json`. */
  structured: z.array(z.string().check(z.maxLength(100_000))).check(z.maxLength(20)),
  /** `og:site_name`; empty if there is none. */
  siteName: z.string().check(z.maxLength(300)),
  /** Labels and values that stand together in one table or list, by table. */
  groups: z
    .array(
      z
        .array(z.tuple([z.string().check(z.maxLength(100)), z.string().check(z.maxLength(500))]))
        .check(z.maxLength(100)),
    )
    .check(z.maxLength(50)),
});
export type CompanyReading = z.infer<typeof companyReadingSchema>;

/** One statement: `label` as the page writes it, empty where it comes from structured data. */
export type CompanyRow = {
  field: CompanyField;
  label: string;
  value: string;
  from: 'table' | 'json-ld' | 'open-graph';
};

const labels: readonly (readonly [CompanyField, RegExp])[] = [
  ['name', /^(会社名|商号|社名|法人名|企業名|事業者名|販売業者|company(name)?|tradename)/],
  ['founded', /^(設立|創業|創立|founded|established|foundation)/],
  ['representative', /^(代表|ceo|president|representative)/],
  ['capital', /^(資本金|capital)/],
  ['employees', /^(従業員|社員数|スタッフ数|employees|numberofemployees|headcount)/],
  ['address', /^(所在地|本社|本店|住所|address|headquarters|headoffice|location)/],
  ['business', /^(事業内容|業務内容|事業概要|business)/],
  ['revenue', /^(売上|年商|revenue|sales)/],
  ['clients', /^(主要取引先|取引先|主要顧客|取引実績|導入実績|導入社数|clients|customers)/],
  ['certificates', /^(認証|資格|許認可|許可番号|登録番号|certif|licen[cs]e)/],
  ['phone', /^(電話|tel|phone)/],
];

/**
 * What a page says of the company behind it: rows of a table or list that holds at least two such statements, then what structured data
 * adds, then the site's name where nothing else names the company. Each field once per source, the first one counts.
 */
export function companyRows(reading: CompanyReading): CompanyRow[] {
  const written = reading.groups.map(rowsOf).filter((rows) => rows.length >= 2);
  const rows = [
    ...written.flatMap((group) => group),
    ...reading.structured.flatMap(structuredRows),
  ];
  const { siteName } = reading;
  if (siteName !== '' && rows.length > 0 && !rows.some(({ field }) => field === 'name')) {
    rows.push({ field: 'name', label: '', value: siteName, from: 'open-graph' });
  }
  const seen = new Set<CompanyField>();
  return rows.filter(({ field }) => {
    const isNew = !seen.has(field);
    seen.add(field);
    return isNew;
  });
}

function rowsOf(group: readonly (readonly [string, string])[]): CompanyRow[] {
  return group.flatMap(([label, value]): CompanyRow[] => {
    const field = fieldOf(label);
    const words = value.trim();
    return field === null || words === ''
      ? []
      : [{ field, label: label.trim(), value: words, from: 'table' }];
  });
}

function fieldOf(label: string): CompanyField | null {
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s：:・／/（）()]/g, '');
  return labels.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const organisation = /(Organization|Corporation|LocalBusiness|ProfessionalService|Store|NGO)$/;

function structuredRows(text: string): CompanyRow[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const found = organisationIn(data, 0);
  if (found === null) return [];
  const values: readonly (readonly [CompanyField, string])[] = [
    ['name', wordsOf(found['legalName']) || wordsOf(found['name'])],
    ['founded', wordsOf(found['foundingDate'])],
    ['representative', wordsOf(found['founder'])],
    ['employees', wordsOf(found['numberOfEmployees'])],
    ['address', addressOf(found['address'])],
    ['phone', wordsOf(found['telephone'])],
  ];
  return values.flatMap(([field, value]): CompanyRow[] =>
    value === '' ? [] : [{ field, label: '', value, from: 'json-ld' }],
  );
}

type Data = Record<string, unknown>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first organisation in nested data; deeper than this nobody writes it. */
function organisationIn(value: unknown, depth: number): Data | null {
  if (depth > 6) return null;
  if (Array.isArray(value)) {
    return firstIn(value, depth);
  }
  if (!isData(value)) return null;
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && organisation.test(type))) return value;
  return firstIn(Object.values(value), depth);
}

function firstIn(values: readonly unknown[], depth: number): Data | null {
  for (const one of values) {
    const found = organisationIn(one, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim().slice(0, 500);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ').slice(0, 500);
  if (!isData(value)) return '';
  const { minValue, maxValue } = value;
  if (typeof minValue === 'number' && typeof maxValue === 'number')
    return `${minValue}–${maxValue}`;
  return wordsOf(value['name']) || wordsOf(value['value']);
}

function addressOf(value: unknown): string {
  if (!isData(value)) return wordsOf(value);
  return ['postalCode', 'addressRegion', 'addressLocality', 'streetAddress']
    .map((name) => wordsOf(value[name]))
    .filter(Boolean)
    .join(' ');
}
