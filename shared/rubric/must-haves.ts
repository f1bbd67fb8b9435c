import type { MustHaveId } from '#shared/model/must-have.ts';

import type { LocalText } from './text.ts';

/** A condition that a vendor must meet (必須条件), apart from all scores. */
export type MustHave = { id: MustHaveId; label: LocalText; sources: readonly string[] };

/** The nine conditions offered to a new evaluation; a person, never a rule, excludes a vendor by them. */
export const mustHaves: readonly MustHave[] = [
  {
    id: 'nda',
    label: { ja: '秘密保持契約(NDA)を結べる', en: 'Will sign a non-disclosure agreement' },
    sources: ['S1-56'],
  },
  {
    id: 'personal-data-clauses',
    label: {
      ja: '個人データを扱う場合、安全管理・報告・監査・再委託の条項を契約に入れられる',
      en: 'If personal data are handled: accepts clauses on safeguards, reports, audits and subcontracting',
    },
    sources: ['S3-16'],
  },
  {
    id: 'pci-dss',
    label: {
      ja: '決済に触れる場合、PCI DSSに準拠している根拠がある',
      en: 'If payments are touched: shows proof of PCI DSS compliance',
    },
    sources: ['S1-08'],
  },
  {
    id: 'data-ownership',
    label: {
      ja: '顧客データとアカウントが自社に帰属する',
      en: 'Customer data and accounts belong to us',
    },
    sources: ['S1-39'],
  },
  {
    id: 'within-ceiling',
    label: {
      ja: '12か月の総費用が予算の上限以下に収まる',
      en: 'The 12-month total stays within our ceiling',
    },
    sources: ['S1-55'],
  },
  {
    id: 'main-channel',
    label: { ja: '注力チャネルに対応している', en: 'Covers our main channel' },
    sources: ['S1-48'],
  },
  {
    id: 'peak-season',
    label: { ja: '繁忙期に対応できる', en: 'Can scale in peak season' },
    sources: ['S1-42'],
  },
  {
    id: 'antisocial-forces',
    label: {
      ja: '反社会的勢力を排除する条項に同意する',
      en: 'Accepts the clause that excludes organised crime',
    },
    sources: ['ours'],
  },
  {
    id: 'start-date',
    label: { ja: '希望する開始日に間に合う', en: 'Can start on the date we need' },
    sources: ['ours'],
  },
];
