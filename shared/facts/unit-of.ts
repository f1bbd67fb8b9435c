import type { FeeUnit } from '../model/fee.ts';
import type { Counted } from './counters.ts';
import type { Doubt } from './extracted-fact.ts';
import { subjectOfCase, unitOfLabel } from './lexicon/charge-words.ts';
import type { Counter } from './lexicon/unit-words.ts';

/** The words around an amount, nearest first: its own clause, its row and head, the lines above. */
type Nearby = readonly string[];

/** What a fee is counted by and why that may be wrong. */
export type UnitReading = { unit: FeeUnit; doubts: readonly Doubt[] };

const plain: Partial<Record<Counter, FeeUnit>> = {
  hour: 'hour',
  minute: 'minute',
  once: 'once',
  item: 'item',
  order: 'order',
  call: 'call',
  conversion: 'conversion',
  page: 'page',
  device: 'other',
  other: 'other',
  month: 'month',
  year: 'year',
};

/** The unit that the words right beside the amount name; `null` where they name none. */
export function unitOfCounters(counted: readonly Counted[], nearby: Nearby): FeeUnit | null {
  const counters = new Set(counted.flatMap((one) => [...one.counters]));
  if (counted.some((one) => one.many)) return counters.has('month') ? 'month' : 'other';
  if (counters.size === 0) return null;
  const monthly = counters.has('month');
  return (
    spaceUnit(counters, monthly, nearby) ??
    peopleUnit(counters, monthly, nearby) ??
    caseUnit(counters, nearby) ??
    plainUnit(counters, monthly)
  );
}

function spaceUnit(
  counters: ReadonlySet<Counter>,
  monthly: boolean,
  nearby: Nearby,
): FeeUnit | null {
  if (counters.has('tsubo')) return 'tsubo-month';
  const stored = monthly || (isStorage(nearby) && !counters.has('other'));
  if (counters.has('pallet'))
    return stored ? 'pallet-month' : counters.has('other') ? 'other' : 'item';
  if (counters.has('cubic-foot')) return stored ? 'cubic-foot-month' : 'other';
  return null;
}

function isStorage(nearby: Nearby): boolean {
  for (const words of nearby) {
    if (/入庫|荷受|入荷|検品|receiving|inbound|unload|intake/i.test(words)) return false;
    if (/保管|storage|storing/i.test(words)) return true;
  }
  return false;
}

function peopleUnit(
  counters: ReadonlySet<Counter>,
  monthly: boolean,
  nearby: Nearby,
): FeeUnit | null {
  if (counters.has('year') && counters.size > 1) return 'year';
  if (counters.has('hour') || counters.has('year')) return null;
  if (counters.has('seat')) return counters.has('other') && !monthly ? 'other' : 'seat-month';
  if (counters.has('user'))
    return perRun.test(nearby.slice(0, 3).join(' ')) ? 'other' : 'user-month';
  return counters.has('person') ? personUnit(monthly, nearby) : null;
}

/** Where the base is charged each time, so is what is added for each person. */
const perRun = /\bper (?:pay(?:roll)? )?run\b|\beach time\b|\bevery (?:pay(?:roll)? )?run\b/i;

/** 名 and 人 count people hired, people of the vendor, or people of the client. */
function personUnit(monthly: boolean, nearby: Nearby): FeeUnit {
  if (!monthly && /採用|入社|決定|内定/.test(nearby.slice(0, 3).join(' '))) return 'conversion';
  const vendors =
    /担当者|オペレーター|\bSV\b|スーパーバイザー|ディレクター|配置|専任|スタッフ|常駐|派遣|アシスタント|固定報酬/;
  if (vendors.test(nearby.slice(0, 8).join(' '))) return 'seat-month';
  return monthly ? 'user-month' : 'other';
}

function caseUnit(counters: ReadonlySet<Counter>, nearby: Nearby): FeeUnit | null {
  if (counters.has('order') && /\btax\b|\bVAT\b|\bfiling/i.test(nearby[0] ?? '')) return 'other';
  if (counters.has('conversion')) return 'conversion';
  if (counters.has('stick')) return unitOfStick(nearby);
  if (counters.has('other')) return timesUnit(nearby);
  if (!counters.has('case')) return counters.has('item') ? pieceUnit(nearby) : null;
  const specific: Counter[] = ['order', 'call', 'item'];
  const named = specific.find((one) => counters.has(one));
  return named === undefined ? subjectUnit(nearby) : (plain[named] ?? null);
}

/** 回 counts transfers of money, calls, or whatever else is done again. */
function timesUnit(nearby: Nearby): FeeUnit | null {
  const near = nearby.slice(0, 4).join(' ');
  if (!/[1一/]\s?回/.test(near)) return null;
  if (/振込/.test(near)) return 'item';
  const isCalls = /コール|電話|通話|受電|架電/;
  return isCalls.test(near) ||
    (/超過|超え/.test(near) && nearby.some((words) => isCalls.test(words)))
    ? 'call'
    : null;
}

function pieceUnit(nearby: Nearby): FeeUnit | null {
  if (/\breturns?:?\s*$/i.test(nearby[0] ?? '')) return 'order';
  if (/梱包(?:料|費|代)?(?:は|が|:|\s)*[1一](?:個|箱|口|梱包)/.test(nearby[0] ?? ''))
    return 'order';
  if (isParcel(nearby)) return 'order';
  return answered.test(nearby.slice(0, 3).join(' ')) ? 'call' : null;
}

function isParcel(nearby: Nearby): boolean {
  const near = nearby.slice(0, 7).filter((words) => words.length < 90);
  return (
    !near.slice(0, 3).some((words) => packing.test(words)) &&
    near.some((words) => parcel.test(words))
  );
}

/** A mail that is answered is a contact, one that is sent is a piece. */
const answered = /通の返信|メール(?:返信|対応)|返信代行/;
/** Boxes and bags that parcels are packed in are pieces. */
const packing = /資材|段ボール|ダンボール|封筒|緩衝材|袋/;
/** Boxes that a carrier takes are parcels. */
const parcel = /配送[料費]|宅配|ネコポス|ゆうパ|メール便|\d{2,3}サイズ/;

/** 本 counts articles, calls on the telephone, and films. */
function unitOfStick(nearby: Nearby): FeeUnit {
  if (/台本|編集|動画|映像|バナー|投稿|ショート|リール/.test(nearby.slice(0, 3).join(' ')))
    return 'item';
  if (
    /LP|ランディング|構成案|記事|コンテンツ|コラム|ライティング|ブログ|原稿/.test(
      nearby.slice(0, 3).join(' '),
    )
  )
    return 'page';
  return nearby.some((words) => /電話|コール|受電|通話|\d時|24時間/.test(words)) ? 'call' : 'item';
}

function subjectUnit(nearby: Nearby): FeeUnit {
  for (const words of nearby) {
    const subject = subjectOfCase.find(([, pattern]) => pattern.test(words));
    if (subject) return subject[0];
  }
  return 'other';
}

function plainUnit(counters: ReadonlySet<Counter>, monthly: boolean): FeeUnit {
  const others = [...counters].filter((one) => one !== 'month' && one !== 'once');
  const [first] = others;
  if (monthly) return others.length > 0 && others.includes('device') ? 'other' : 'month';
  return plain[first ?? 'once'] ?? 'other';
}

/** The unit that a label or heading nearby implies, and how many words further away it stood. */
export function unitOfWords(nearby: Nearby): { unit: FeeUnit; distance: number } | null {
  for (const [distance, words] of nearby.entries()) {
    const found = unitOfLabel.find(([, pattern]) => pattern.test(words));
    if (found) return { unit: found[0], distance };
  }
  return null;
}
