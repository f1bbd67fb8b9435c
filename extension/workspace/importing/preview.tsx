import type { ReactNode } from 'react';

import { useMessages } from '#extension/ui/language.tsx';
import type { RubricRow } from '#shared/importing/rubric.ts';
import type { VendorRow } from '#shared/importing/vendors.ts';

/** Rows without a problem that are shown; a row with one is always shown. */
const shownAtMost = 100;

function shownOf<Row extends { problems: readonly string[] }>(rows: readonly Row[]): Row[] {
  const good = rows.filter(({ problems }) => problems.length === 0);
  const hidden = new Set(good.slice(shownAtMost));
  return rows.filter((row) => !hidden.has(row));
}

/** What a list of vendors holds, row by row, with what is wrong. */
export function VendorPreview({ rows }: { rows: readonly VendorRow[] }) {
  const words = useMessages().importing;
  const shown = shownOf(rows);
  return (
    <Table
      heads={[words.line, words.name, words.domain, words.result]}
      left={rows.length - shown.length}
    >
      {shown.map(({ line, name, domain, problems }) => (
        <tr key={line}>
          <td className="num">{line}</td>
          <th scope="row">{name}</th>
          <td>{domain}</td>
          <Result
            good={words.good}
            problems={problems.map((problem) => words.vendorProblems[problem])}
          />
        </tr>
      ))}
    </Table>
  );
}

/** What a rubric holds, row by row, with what taking it changes. */
export function RubricPreview({ rows }: { rows: readonly RubricRow[] }) {
  const words = useMessages().importing;
  const shown = shownOf(rows);
  return (
    <Table
      heads={[words.line, words.id, words.label, words.weight, words.result]}
      left={rows.length - shown.length}
    >
      {shown.map(({ line, id, label, weight, change, problems }) => (
        <tr key={line}>
          <td className="num">{line}</td>
          <td>{id}</td>
          <th scope="row">{label}</th>
          <td className="num">{weight}</td>
          <Result
            good={words.change[change]}
            faint={change === 'same'}
            problems={problems.map((problem) => words.rubricProblems[problem])}
          />
        </tr>
      ))}
    </Table>
  );
}

function Table(props: { heads: readonly string[]; left: number; children: ReactNode }) {
  const words = useMessages().importing;
  const { heads, left, children } = props;
  return (
    <>
      <table className="tb im-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {left > 0 && <p className="s2 muted">{words.more(left)}</p>}
    </>
  );
}

function Result(props: { good: string; faint?: boolean; problems: readonly string[] }) {
  if (props.problems.length > 0) return <td className="im-bad">{props.problems.join(' / ')}</td>;
  return <td className={props.faint === true ? 'faint' : undefined}>{props.good}</td>;
}
