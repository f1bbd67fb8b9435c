import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { AnchorList } from '#extension/ui/anchor-list.tsx';
import { ariaShortcut, Button } from '#extension/ui/button.tsx';
import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { Field } from '#extension/ui/field.tsx';
import { GroupHeader } from '#extension/ui/group-header.tsx';
import { MessagesProvider, useLanguage } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Quote } from '#extension/ui/quote.tsx';
import { Radar } from '#extension/ui/radar.tsx';
import { ScoreBox } from '#extension/ui/score-box.tsx';
import { SpokenProvider } from '#extension/ui/spoken.tsx';
import { TotalRuler } from '#extension/ui/total-ruler.tsx';
import { messagesFor } from '#shared/locales/messages.ts';

const html = (node: ReactNode) => renderToStaticMarkup(node);
const nothing = () => undefined;

function Tongue() {
  return useLanguage();
}

describe('Button', () => {
  it('prints its key without making it part of its name', () => {
    const markup = html(<Button keycap="Ctrl+Enter">{'確定'}</Button>);
    expect(markup).toContain('aria-keyshortcuts="Control+Enter"');
    expect(markup).toContain('<kbd aria-hidden="true">Ctrl+Enter</kbd>');
    expect(markup).toContain('type="button"');
  });

  it('stays focusable while busy', () => {
    const markup = html(<Button busy>{'送信中'}</Button>);
    expect(markup).toContain('aria-disabled="true"');
    expect(markup).not.toContain(' disabled=""');
  });

  it('names the Mac key', () => {
    expect(ariaShortcut('⌘Enter')).toBe('Meta+Enter');
  });
});

describe('Notice', () => {
  it('leaves speaking to the page’s place for that, which stands there from the first frame on', () => {
    const notice = <Notice announce>{'届きませんでした'}</Notice>;
    expect(html(notice)).toContain('role="status"');
    const inPage = html(<SpokenProvider>{notice}</SpokenProvider>);
    expect(inPage).not.toContain('role="status"');
    expect(inPage.endsWith('<output class="vh" aria-atomic="false"></output>')).toBe(true);
  });
});

describe('ScoreBox', () => {
  it('prints the digit on its colour, with the sentence for a screen reader', () => {
    const markup = html(<ScoreBox value={3.25} mean split label="平均3.3、最大差2" />);
    expect(markup).toContain('p35');
    expect(markup).toContain('>3.3<');
    expect(markup).toContain('<span class="vh">平均3.3、最大差2</span>');
    expect(markup).toContain('class="split"');
  });

  it('draws not knowing, without a digit', () => {
    const markup = html(<ScoreBox value="unknown" label="未確認" />);
    expect(markup).toContain('sc unk');
    expect(markup).not.toMatch(/>[0-9]</u);
    expect(html(<ScoreBox value="not-applicable" label="対象外" />)).toContain('—');
  });
});

describe('EvidenceGauge', () => {
  it('fills as many bars as the level says', () => {
    const filled = ([0, 1, 2, 3, 4] as const).map(
      (level) =>
        html(<EvidenceGauge strength={level} label="" />).match(/class="on"/gu)?.length ?? 0,
    );
    expect(filled).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('Quote', () => {
  it('keeps markup in the words of a page as words', () => {
    const markup = html(
      <Quote text={'<img src=x onerror=alert(1)>'} marks={[{ start: 0, end: 4 }]} />,
    );
    expect(markup).not.toContain('<img');
    expect(markup).toContain('<mark>&lt;img</mark>');
    expect(markup).toContain('lang="ja"');
  });
});

describe('AnchorList', () => {
  it('is a named radio group in which a locked row says why', () => {
    const markup = html(
      <AnchorList
        label="採点"
        keyLabel="採点する"
        pointsLabel={(points) => `${points}点`}
        value={4}
        onChange={nothing}
        anchors={[
          { points: 4, text: '3と5の間', between: true },
          { points: 5, text: '担当者がいる', locked: 'E2以上が必要' },
        ]}
      />,
    );
    expect(markup).toContain('role="radiogroup"');
    expect(markup).toContain('aria-label="採点"');
    expect(markup.match(/type="radio"/gu)).toHaveLength(2);
    expect(markup).toMatch(/disabled=""[^>]*value="5"|value="5"[^>]*disabled=""/u);
    expect(markup).toContain('E2以上が必要');
  });
});

describe('Field', () => {
  it('ties label, hint and error to the input', () => {
    const markup = html(
      <Field label="月の出荷" hint="平均" error="数字で" value="千" onChange={nothing} />,
    );
    const id = /<label[^>]*for="([^"]+)"/u.exec(markup)?.[1] ?? 'none';
    expect(markup).toContain(` id="${id}"`);
    expect(markup).toContain(`aria-describedby="${id}-hint ${id}-error"`);
    expect(markup).toContain('aria-invalid="true"');
  });
});

describe('GroupHeader', () => {
  it('says its coverage in words', () => {
    const markup = html(
      <GroupHeader
        mark="4"
        title="契約形態・料金"
        count="9"
        open
        onToggle={nothing}
        coverage={{ cells: ['done', 'not-applicable', 'open'], label: '3項目中1項目' }}
      />,
    );
    expect(markup).toContain('aria-expanded="true"');
    expect(markup).toContain('3項目中1項目');
  });
});

describe('charts', () => {
  it('keep the ruler inside its picture for totals at both ends', () => {
    const markup = html(<TotalRuler total={5} low={0} high={9} label="総合5" width={100} />);
    expect(markup).toContain('<rect x="97.5"');
    expect(markup).toContain('aria-label="総合5"');
  });

  it('repeat the numbers of the radar in a table', () => {
    const markup = html(
      <Radar
        label="2社"
        nameHeading="候補"
        noValue="—"
        format={(value) => value.toFixed(1)}
        axes={['適合', '範囲', '実績']}
        series={[
          { name: '甲', values: [3.5, null, 2] },
          { name: '乙', values: [1, 2, 3] },
        ]}
      />,
    );
    expect(markup).toContain('<th scope="row">甲</th><td>3.5</td><td>—</td><td>2.0</td>');
    expect(markup).toContain('stroke-dasharray="6 3"');
  });
});

describe('language', () => {
  it('is known below its provider and nowhere else', () => {
    expect(
      html(
        <MessagesProvider catalogue={{ language: 'en', messages: messagesFor('en') }}>
          <Tongue />
        </MessagesProvider>,
      ),
    ).toContain('en');
    expect(() => html(<Tongue />)).toThrow('MessagesProvider');
  });
});
