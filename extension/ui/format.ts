import type { Language } from '#shared/locales/messages.ts';

/** How dates and figures are written. Instants are ISO 8601; they are shown in the time zone of the reader. */
export type Format = {
  /** `11/20 14:31` or `20 Nov 14:31`; with the year when it is not this year. */
  dateTime: (instant: string) => string;
  /** `11/20` or `20 Nov`; with the year when it is not this year. */
  date: (instant: string) => string;
  /** `14:31` */
  time: (instant: string) => string;
  /** Thousands separated; `digits` is the number of decimals, at most 2 as needed when left out. */
  number: (value: number, digits?: number) => string;
  /** `30,000円` or `¥30,000` */
  yen: (value: number) => string;
  /** A share, 0..1: `23.4%`. */
  percent: (share: number, digits?: number) => string;
  /** `3.57〜3.80` or `3.57–3.80`; two decimals unless given. */
  range: (low: number, high: number, digits?: number) => string;
};

export type FormatOptions = {
  /** IANA name; the browser's own when left out. */
  timeZone?: string;
  /** The present instant, which decides whether a year is shown. */
  now?: () => Date;
};

/** Formats for a language, by Intl. Throws RangeError for an unknown time zone or an instant that is not a date. */
export function createFormat(language: Language, options: FormatOptions = {}): Format {
  const now = options.now ?? (() => new Date());
  const parts = dateParts(options.timeZone);
  const date = (instant: string) => {
    const { year, month, day } = parts(new Date(instant));
    const withYear = year !== parts(now()).year;
    if (language === 'ja') return `${withYear ? `${year}/` : ''}${pad(month)}/${pad(day)}`;
    return `${day} ${monthNames[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`;
  };
  const time = (instant: string) => {
    const { hour, minute } = parts(new Date(instant));
    return `${pad(hour)}:${pad(minute)}`;
  };
  const number = (value: number, digits?: number) => decimals(language, digits).format(value);
  return {
    date,
    time,
    dateTime: (instant) => `${date(instant)} ${time(instant)}`,
    number,
    yen: (value) => {
      const amount = number(Math.abs(value), 0);
      const sign = value < 0 && amount !== '0' ? '−' : '';
      return language === 'ja' ? `${sign}${amount}円` : `${sign}¥${amount}`;
    },
    percent: (share, digits = 1) => `${number(share * 100, digits)}%`,
    range: (low, high, digits = 2) =>
      `${number(low, digits)}${language === 'ja' ? '〜' : '–'}${number(high, digits)}`,
  };
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dateParts(timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat('en-GB', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  });
  return (date: Date) => {
    const found = new Map(format.formatToParts(date).map((part) => [part.type, part.value]));
    const get = (type: Intl.DateTimeFormatPartTypes) => Number(found.get(type));
    return {
      year: get('year'),
      month: get('month'),
      day: get('day'),
      hour: get('hour'),
      minute: get('minute'),
    };
  };
}

function decimals(language: Language, digits: number | undefined): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
  });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
