import type { ReactNode } from 'react';

import type { Check } from '#shared/model/check.ts';
import type { Strength } from '#shared/model/evidence.ts';

import { CheckNote } from './check-note.tsx';
import { classNames } from './class-names.ts';
import { EvidenceGauge } from './evidence-gauge.tsx';
import type { QuoteMark } from './quote-segments.ts';
import { Quote } from './quote.tsx';
import { Tag } from './tag.tsx';

export type EvidenceRowProps = {
  /** `4.1`, or `?` when it is not filed yet. */
  criterion: string;
  text: string;
  lang?: string;
  /** Our own words, which are not set as a quote. */
  own?: boolean;
  /** What we noted about the quote. */
  remark?: string | undefined;
  marks?: readonly QuoteMark[] | undefined;
  strength: Strength;
  strengthLabel: string;
  /** Title of the page or name of the file. */
  source: string;
  time: string;
  /** The word 反証 when it speaks against the vendor. */
  flag?: string | undefined;
  current?: boolean;
  /** Makes the whole row a target. */
  onSelect?: (() => void) | undefined;
  /** What became of the words when their page was looked at again. */
  check?: Check | undefined;
  /** Buttons below the words, for the current row. */
  actions?: ReactNode;
};

/** One piece of evidence in a list (`<li>`): criterion, words, strength, source and time. */
export function EvidenceRow(props: EvidenceRowProps) {
  const { current = false, onSelect, actions } = props;
  const body = <EvidenceBody {...props} />;
  return (
    <li className={classNames('er', current && 'cur')} aria-current={current || undefined}>
      <div className="grow">
        {onSelect ? (
          <button type="button" className="er-go" onClick={onSelect}>
            {body}
          </button>
        ) : (
          <div className="er-go still">{body}</div>
        )}
        {props.check && <CheckNote check={props.check} quote={props.text} />}
        {actions !== undefined && <div className="row wrap er-acts">{actions}</div>}
      </div>
    </li>
  );
}

function EvidenceBody(props: EvidenceRowProps) {
  return (
    <>
      <span className="cid">{props.criterion}</span>
      <span className="grow">
        <Words {...props} />
        {props.remark !== undefined && props.remark !== '' && (
          <span className="s2 muted er-note" lang={props.lang ?? 'ja'}>
            {props.remark}
          </span>
        )}
        <span className="s2 faint er-meta">
          <EvidenceGauge strength={props.strength} label={props.strengthLabel} />
          <span className="clip">{props.source}</span>
          <span className="nb">{props.time}</span>
          {props.flag !== undefined && <Tag tone="warn">{props.flag}</Tag>}
        </span>
      </span>
    </>
  );
}

function Words({ text, marks, lang = 'ja', own = false }: EvidenceRowProps) {
  if (!own) return <Quote text={text} marks={marks} lang={lang} form="clamp" />;
  return (
    <span className="er-own" lang={lang}>
      {text}
    </span>
  );
}
