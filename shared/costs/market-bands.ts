import type { BusinessArea } from '../model/business-area.ts';
import type { FeeUnit, PercentBase } from '../model/fee.ts';
import { type Keywords, words } from '../rubric/keyword.ts';
import type { LocalText } from '../rubric/text.ts';

/** What the market asks for one kind of fee, as a guide (目安) from published figures; never a promise. */
export type MarketBand = {
  id: string;
  area: BusinessArea;
  label: LocalText;
  /** Words of a line's label that mean this fee; without any, the unit alone tells. */
  words: Keywords | null;
  unit: FeeUnit;
  percentOf: PercentBase | null;
  /** Yen, or percent; `null` where the source names no number, such as 数百円 or an open end. */
  low: number | null;
  high: number | null;
  /** The figure as the source gives it where a number alone would say more than it does. */
  asWritten: LocalText | null;
  /** Counts towards the low end of the market for a whole order of this area. */
  core: boolean;
};

/**
 * Where the guide comes from: the price ranges of nine areas in an article for shops that outsource (S1-33), which calls its figures a guide
 * and bears no date that is known.
 */
export const marketGuide = {
  source: {
    ja: 'EC外注の解説記事の料金表（目安）',
    en: 'Price table of a published article on e-commerce outsourcing (a guide)',
  },
} as const;

const initialWords: Keywords = {
  ja: words('初期 | 導入 | 立ち上げ | 開設 | セットアップ'),
  en: words('initial | set-up | setup | onboarding'),
};

/** The published ranges of S1-33, one a line; wording stays wording where no number was given. */
export const marketBands: readonly MarketBand[] = [
  band('site-building', 'site-initial', 'ECサイト構築 初期', 'Shop building, initial', {
    words: { ja: words('構築 | サイト制作 | 開発'), en: words('build* | development') },
    unit: 'once',
    asWritten: {
      ja: '数十万円〜数千万円(小規模 100万円程度まで、大規模 500万円〜)',
      en: 'a few hundred thousand to tens of millions of yen (small: to about 1,000,000; large: from 5,000,000)',
    },
  }),
  band('site-building', 'site-maintenance', '月額保守', 'Maintenance a month', {
    words: { ja: words('保守 | メンテナンス'), en: words('maintenance') },
    unit: 'month',
    asWritten: { ja: '数千〜数万円', en: 'a few thousand to tens of thousands of yen' },
  }),
  band('product-listing', 'listing', '商品登録', 'Listing', {
    words: { ja: words('商品登録 | 登録'), en: words('listing*') },
    unit: 'item',
    asWritten: { ja: '1点 数百円〜', en: 'from a few hundred yen an item' },
  }),
  band('product-listing', 'listing-set', '撮影・採寸・説明文', 'Photo, measuring and text', {
    words: { ja: words('撮影 | 採寸 | ささげ'), en: words('photo* | shooting') },
    unit: 'item',
    asWritten: { ja: '1商品 数千円〜', en: 'from a few thousand yen a product' },
  }),
  band('product-management', 'storage-tsubo', '保管料(坪)', 'Storage (tsubo)', {
    unit: 'tsubo-month',
    low: 3000,
    high: 10_000,
    core: true,
  }),
  band('product-management', 'stock-moves', '入出庫・棚卸し', 'Goods in and out, stocktaking', {
    words: {
      ja: words('入庫 | 出庫 | 入出庫 | 棚卸'),
      en: words('inbound | receiving | stocktak*'),
    },
    unit: 'item',
    asWritten: { ja: '数十円〜/件', en: 'from a few tens of yen each' },
  }),
  band('product-management', 'wms', 'WMS', 'WMS', {
    words: { ja: words('倉庫管理システム'), en: words('wms') },
    unit: 'month',
    asWritten: { ja: '数千〜数万円', en: 'a few thousand to tens of thousands of yen' },
  }),
  band('order-management', 'orders-fixed', '受注管理 月額', 'Order handling a month', {
    words: { ja: words('受注'), en: words('order handling | order management') },
    unit: 'month',
    asWritten: { ja: '数万円〜数十万円', en: 'tens to hundreds of thousands of yen' },
  }),
  band('order-management', 'orders-usage', '受注管理 従量', 'Order handling each', {
    words: { ja: words('受注'), en: words('order handling | order processing') },
    unit: 'order',
    asWritten: { ja: '数百円〜/件', en: 'from a few hundred yen each' },
  }),
  band('customer-support', 'support-seat', 'CS 席契約', 'Support seat', {
    unit: 'seat-month',
    low: 200_000,
    high: 500_000,
    core: true,
  }),
  band('shipping', 'shipping-initial', '発送 初期', 'Shipping, initial', {
    words: initialWords,
    unit: 'once',
    high: 50_000,
    asWritten: { ja: '数千円〜5万円', en: 'a few thousand to 50,000 yen' },
  }),
  band('shipping', 'pick-pack', 'ピッキング・梱包', 'Picking and packing', {
    words: {
      ja: words('ピッキング | 梱包 | 発送 | 出荷'),
      en: words('pick* | pack* | shipping | fulfil*'),
    },
    unit: 'order',
    low: 300,
    high: 600,
    core: true,
  }),
  band('shipping', 'storage-pallet', '保管(パレット)', 'Storage (pallet)', {
    unit: 'pallet-month',
    low: 3000,
    high: 10_000,
  }),
  band('advertising', 'ads-share', '広告運用 手数料', 'Ad management, share of spend', {
    unit: 'month',
    percentOf: 'ad-spend',
    low: 10,
    high: 20,
    core: true,
  }),
  band('advertising', 'ads-fixed', '広告運用 月額', 'Ad management a month', {
    words: { ja: words('広告'), en: words('ad management | advertising | ads') },
    unit: 'month',
    low: 100_000,
    asWritten: { ja: '10〜30万円〜', en: '100,000 to 300,000 yen and more' },
  }),
  band('advertising', 'ads-conversion', '成果報酬 CV1件', 'Fee for a conversion', {
    unit: 'conversion',
    low: 1000,
    // S1-33 gives 1,000 to 10,000 as examples, S1-36 one thousand to some ten thousand: the end stays open.
    asWritten: {
      ja: '1,000〜10,000円の例(別の表では数万円まで)',
      en: '1,000 to 10,000 yen as examples (elsewhere tens of thousands)',
    },
  }),
  band('seo', 'seo', 'SEO 月額', 'SEO a month', {
    words: { ja: ['SEO'], en: words('seo') },
    unit: 'month',
    low: 100_000,
    high: 500_000,
    core: true,
  }),
  band('mail-line', 'mail-system', 'メール・LINE システム', 'Mail and LINE system', {
    unit: 'user-month',
    low: 1000,
    high: 10_000,
    core: true,
  }),
  band('mail-line', 'mail-initial', 'メール・LINE 初期', 'Mail and LINE, initial', {
    words: { ja: words('メール | LINE | メルマガ'), en: words('mail | line') },
    unit: 'once',
    low: 0,
    high: 100_000,
  }),
  band('mail-line', 'mail-operation', 'メール・LINE 運用代行', 'Mail and LINE operation', {
    words: { ja: words('メール | LINE | メルマガ | 配信'), en: words('mail | line | newsletter*') },
    unit: 'month',
    asWritten: { ja: '月数万円〜', en: 'from tens of thousands of yen a month' },
  }),
];

function band(
  area: BusinessArea,
  id: string,
  ja: string,
  en: string,
  parts: Partial<MarketBand> & Pick<MarketBand, 'unit'>,
): MarketBand {
  return {
    id,
    area,
    label: { ja, en },
    words: null,
    percentOf: null,
    low: null,
    high: null,
    asWritten: null,
    core: false,
    ...parts,
  };
}
