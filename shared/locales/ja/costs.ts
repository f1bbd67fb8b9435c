import type { Alarm } from '../../costs/limits.ts';
import type { Assumption } from '../../costs/line-cost.ts';
import type { Anchor } from '../../costs/price-proposal.ts';
import type { Currency, Measure, PercentBase } from '../../model/fee.ts';
import { grouped } from '../grouped.ts';
import { workbook } from './workbook.ts';

const { units, bases, taxes, measures, scenarios, currencies: symbols } = workbook.estimates;
const money = (amount: string, currency: Currency) => `${grouped(amount)}${symbols[currency]}`;
const yen = (amount: number) => `${grouped(amount)}円`;
const counted: Record<Measure, string> = {
  orders: '件',
  items: '点',
  returns: '件',
  calls: '件',
  conversions: '件',
  pages: 'ページ',
  seats: '席',
  users: '人',
  minutes: '分',
  hours: '時間',
  tsubo: '坪',
  pallets: 'パレット',
  'cubic-feet': '立方フィート',
  sales: '円',
  'returned-sales': '円',
  'ad-spend': '円',
  emergencies: '回',
};
const percentOf = { 'ad-spend': '広告費', sales: '対象売上', other: '対象額' };

/** Words of what offers cost: calculations in sentences, what is missing, what to ask. */
export const costs = {
  units,
  bases,
  taxes,
  measures,
  scenarios,
  counted,
  percentOf,
  symbols,
  money,
  yen,
  inTenThousands: (amount: number) => grouped(Math.round(amount / 10_000)),
  roles: {
    running: '通常',
    option: 'オプション',
    integration: 'システム連携',
    emergency: '緊急対応',
    exit: '終了時',
  },
  models: { fixed: '固定', usage: '従量', performance: '成果報酬', hybrid: '固定と成果の組合せ' },
  due: { once: '一回', month: '毎月', year: '毎年', exit: '終了時' },
  terms: {
    'minimum-term': '最低契約期間',
    'notice-period': '解約の予告',
    renewal: '更新の条件',
    'early-exit': '中途解約と違約金',
    trial: '試行期間',
    'support-hours': '対応時間',
    'response-time': '一次回答',
    'data-ownership': 'データの帰属',
    handover: '終了時の引き継ぎ',
    'fee-review': '料金の見直し',
    scaling: '繁忙期の増減',
  },
  termUnits: {
    'minimum-term': 'か月',
    'notice-period': '日前',
    trial: '日間',
    'response-time': '時間以内',
  },
  checks: {
    definition: '対象の定義',
    period: '計算期間',
    guarantee: '最低保証額',
    incentive: 'インセンティブ',
    cap: '上限額',
    measurement: '測定方法',
  },
  positions: { below: '低', inside: '内', above: '高', unsaid: '数字なし' },
  step: {
    unit: (price: string, quantity: string, unit: Measure | null) =>
      `${price}×${grouped(quantity)}${unit === null ? '' : counted[unit]}`,
    net: (sales: string, returned: string) =>
      `売上 ${grouped(sales)}円から返品・キャンセル ${grouped(returned)}円を引く`,
    percent: (of: PercentBase, base: string, percent: string) =>
      `${percentOf[of]} ${base}×${percent}%`,
    tier: (from: string, upTo: string | null, quantity: string, price: string) =>
      `${grouped(from)}超${upTo === null ? '' : `〜${grouped(upTo)}`}の段 ${grouped(quantity)}×${price}`,
    sizes: (parts: readonly { name: string; price: string; percent: string }[], total: string) =>
      `平均単価（${parts.map(({ name, price, percent }) => `${name} ${price}×${percent}%`).join('＋')}） ${total}`,
    incentive: (target: string, added: string) => `目標 ${grouped(target)} に届き、${added}を加算`,
    minimum: (amount: string) => `最低額 ${amount}`,
    maximum: (amount: string) => `上限額 ${amount}`,
    rate: (currency: Currency, rate: string, asOf: string | null) =>
      `1${symbols[currency]}＝${rate}円（目安${asOf === null ? '' : ` ${asOf}`}）`,
    tax: (to: 'excluded' | 'included', percent: number) =>
      to === 'excluded' ? `消費税${percent}%を除く` : `消費税${percent}%を加える`,
  },
  steps: (parts: readonly string[]) => parts.join('、'),
  result: (amount: number, due: string) => `＝${yen(amount)}（${due}）`,
  sum: (parts: readonly string[], total: number) => `${parts.join(' ＋ ')} ＝ ${yen(total)}`,
  sumPart: (label: string, amount: number, count: number) =>
    count === 1 ? `${label} ${yen(amount)}` : `${label} ${yen(amount)}×${count}`,
  assumptions: {
    'range-low': '幅の下限で計算',
    'range-middle': '幅の中央で計算',
    'range-high': '幅の上限で計算',
    'open-end': '「〜から」の下限で計算。実際は高くなることがあります',
    'tax-unknown': '税込・税抜の記載なし。税抜として計算',
    'steps-supposed': '段の数え方の記載なし。段ごとに数えて計算',
    'gross-supposed': '返品の扱いが不明。総売上で計算',
    'returns-unknown': '返品・キャンセルの想定がないため、総売上で計算',
  } satisfies Record<Assumption, string>,
  unpriced: {
    separate: () => '別途',
    'no-price': () => '金額なし',
    'no-volume': (measure: Measure) => `${measures[measure]}の想定なし`,
    'no-quantity': () => '数量が不明',
    'beyond-steps': () => '料金表の範囲外',
    'no-shares': (sum: string) =>
      sum === '0' ? 'サイズの割合の想定なし' : `サイズの割合の合計が${sum}%`,
    'no-rate': (currency: Currency) => `${symbols[currency]}の為替なし`,
  },
  alarm: (vendor: string, { scenario, limit, overYen }: Alarm) =>
    `${vendor}は${scenarios[scenario]}の想定で${limit === 'ceiling' ? '上限' : '予算'}を${yen(overYen)}超えます`,
  proposal: {
    value: (value: string, points: number) => `計算では ${value}。付けるなら ${points}点`,
    anchor: ({ points, yen: amount, from }: Anchor) =>
      `${{ target: '目標', market: '目安の下限', budget: '予算', ceiling: '上限' }[from]} ${yen(amount)}＝${points}点`,
    line: (left: string, right: string, amount: number) =>
      left === right
        ? `12か月の基準 ${yen(amount)}。${left}`
        : `12か月の基準 ${yen(amount)} は、${left} と ${right} の間`,
    note: '提案です。点は採点の画面で評価者が付けます。',
    cautions: {
      incomplete: '金額のない項目があるため、4点まで。分かれば下がることがあります',
      'not-all-scenarios': '低・基準・高のすべてが予算内ではないため、5点にはなりません',
      'no-target': '目標額も目安もないため、3点より上は計算できません',
    },
    none: {
      'no-limits': '自社シートに予算と上限を入れると、4.2 の点を提案します',
      'limits-out-of-order': '目標、予算、上限の順に大きくなっていないため、点を計算できません',
      'nothing-priced': '計算できる金額がありません',
    },
  },
  breakEven: (from: string, measure: Measure, dearer: string, cheaper: string) =>
    `${measures[measure]}が月${from}${counted[measure]}以上になると、${cheaper}のほうが${dearer}より安くなります`,
  noBreakEven: (cheaper: string, dearer: string, measure: Measure) =>
    `${measures[measure]}がどう動いても、${cheaper}のほうが${dearer}より高くなることはありません`,
  exit: {
    title: '解約までにかかる費用',
    after: (months: number) => `${months}か月でやめるとき`,
    more: '＋',
    parts: {
      fees: (amount: number) => `終了時の費用 ${yen(amount)}`,
      remaining: (months: number, amount: number) =>
        `最低契約期間の残り${months}か月の固定費 ${yen(amount)}`,
      notice: (months: number, amount: number) => `予告期間${months}か月の固定費 ${yen(amount)}`,
    },
    sum: (after: number, parts: readonly string[]) =>
      `${after}か月でやめるとき: ${parts.length === 0 ? '分かっている費用はありません' : parts.join(' ＋ ')}。`,
    unknown: (what: readonly ('minimum-term' | 'notice-period' | 'exit-fees')[]) =>
      `${what.map((one) => ({ 'minimum-term': '最低契約期間', 'notice-period': '解約の予告', 'exit-fees': '終了時の費用' })[one]).join('・')}の記載がないため、高くなることがあります。`,
    note: '毎月の費用の合計には含みません。固定費は、最低額・最低保証を含みます。',
  },
  questions: {
    price: (label: string, separate: boolean) =>
      separate
        ? `「${label}」は別途とのことですが、単価の目安と、費用が生じる条件を教えてください。`
        : `「${label}」の金額を教えてください。`,
    quantity: (label: string) =>
      `「${label}」は何を1単位として数えますか。当社の場合は月にいくつになりますか。`,
    'open-end': (label: string) =>
      `「${label}」は「〜から」とありますが、当社の条件ではいくらになりますか。`,
    steps: (label: string) =>
      `「${label}」の料金表を超える数量になったときの単価を教えてください。`,
    tiering: (label: string) =>
      `「${label}」の段階料金は、段ごとに数えますか。届いた段の単価を全体に使いますか。`,
    tax: (labels: string) => `${labels} は、税込と税抜のどちらの金額ですか。`,
    'below-market': (label: string) =>
      `「${label}」は公開されている目安より低い金額です。この料金に含まれない作業を教えてください。`,
    performance: {
      definition: (label: string) =>
        `「${label}」の対象となる売上・成果の定義を教えてください。返品・キャンセル・値引きは除きますか。`,
      period: (label: string) => `「${label}」の計算期間（締め日と支払日）を教えてください。`,
      guarantee: (label: string) =>
        `「${label}」に最低保証額はありますか。あれば月額も教えてください。`,
      incentive: (label: string) =>
        `「${label}」に、目標を達成したときの加算（インセンティブ）はありますか。`,
      cap: (label: string) => `「${label}」に上限額を設けられますか。`,
      measurement: (label: string) => `「${label}」の成果は、誰がどのデータで測りますか。`,
    },
    'cost-growth': {
      option: '追加料金になるオプションの一覧と単価を教えてください。',
      integration: '当社のカートや在庫システムとの連携に、費用はかかりますか。',
      emergency: '緊急の対応や突発の作業は、いくらになりますか。',
      exit: '契約を終えるとき（データの引き渡し、在庫の返送など）にかかる費用を教えてください。',
    },
    terms: {
      'minimum-term': '最低契約期間はありますか。途中で終える場合の扱いも教えてください。',
      'notice-period': '解約は、いつまでに、どの方法でお伝えすればよいですか。',
      renewal: '契約の更新は自動ですか。更新の条件を教えてください。',
      'early-exit': '期間の途中で解約した場合の違約金や精算の方法を教えてください。',
      trial: '小さく試せる期間と、その費用を教えてください。',
      'support-hours': '対応していただける曜日と時間帯を教えてください。',
      'response-time': '問い合わせや障害への一次回答は、何時間以内ですか。',
      'data-ownership':
        '顧客データ、広告アカウント、制作物、運用の記録は、当社のものになりますか。',
      handover: '契約終了時の引き継ぎの手順、期限、形式を教えてください。',
      'fee-review': '3か月・6か月・12か月の時点で、成果に応じて料金を見直せますか。',
      scaling: '繁忙期と閑散期に、量を増減できますか。単価は変わりますか。',
    },
  },
  mail: {
    subject: (title: string) => `件名: ${title === '' ? 'お見積り' : title}についての確認のお願い`,
    to: (vendor: string) => `${vendor}　ご担当者様`,
    greeting: (company: string, author: string) =>
      `お世話になっております。${[company, author].filter((part) => part !== '').join('の') || '発注担当'}です。`,
    thanks: (label: string, day: string) =>
      `${day === '' ? '' : `${day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}に`}${label === '' ? 'お見積り' : `「${label}」`}をお送りいただき、ありがとうございました。社内で比べるため、次の点を教えていただけますでしょうか。`,
    more: '先日のご質問に加えて、次の点も教えていただけますでしょうか。お急ぎいただく必要はありません。',
    heading: (axis: string) => `■ ${axis}`,
    noOffer: 'お見積りにあたり、次の点を教えていただけますでしょうか。',
    closing:
      '未定のものは、そのようにお書きいただければ十分です。お手数をおかけしますが、よろしくお願いいたします。',
    list: '、',
    quoted: (label: string) => `「${label}」`,
    signature: (company: string, author: string) =>
      [company, author].filter((part) => part !== '').join('\n'),
  },
  unnamed: '名前のない項目',
};
