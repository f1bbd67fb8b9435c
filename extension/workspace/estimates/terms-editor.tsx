import { useMessages } from '#extension/ui/language.tsx';
import { type Term, type TermKind, termKinds } from '#shared/model/estimate.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { DecimalField } from './decimal-field.tsx';
import { type OfPlan, useOffer } from './use-offers.ts';

/** What the contract settles beside the price. */
export function TermsEditor({ vendorId, plan }: OfPlan) {
  const { terms: words, costs } = useMessages().estimates;
  const { estimate, save, draftKey } = useOffer(vendorId, plan);
  const set = (kind: TermKind, part: Partial<Term>) =>
    save(({ terms }) => ({ terms: withTerm(terms, kind, part) }));
  return (
    <>
      <p className="s2 muted">{words.lead}</p>
      <table className="tb ed es-terms">
        <tbody>
          {termKinds.map((kind) => {
            const term = estimate?.terms.find((one) => one.kind === kind);
            const label = costs.terms[kind];
            return (
              <tr key={kind}>
                <th scope="row">{label}</th>
                <td className="es-tv">
                  {unitOf(kind, costs.termUnits) !== null && (
                    <DecimalField
                      draftKey={draftKey(`term ${kind} value`)}
                      label={words.value(label)}
                      hideLabel
                      unit={unitOf(kind, costs.termUnits) ?? undefined}
                      value={term?.value ?? null}
                      onSave={(value) => set(kind, { value })}
                    />
                  )}
                </td>
                <td>
                  <SavedField
                    draftKey={draftKey(`term ${kind} text`)}
                    label={words.text(label)}
                    hideLabel
                    maxLength={300}
                    lang="ja"
                    value={term?.text ?? ''}
                    placeholder={term === undefined ? words.unsaid : undefined}
                    onSave={(text) => set(kind, { text })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** The unit in which a term is counted; `null` for one that is only words. */
export function unitOf(
  kind: TermKind,
  units: Readonly<Partial<Record<TermKind, string>>>,
): string | null {
  return units[kind] ?? null;
}

/** The terms with a part of one of them set; a term that says nothing any more is taken out. */
export function withTerm(terms: readonly Term[], kind: TermKind, part: Partial<Term>): Term[] {
  const old = terms.find((term) => term.kind === kind);
  const next: Term = {
    kind,
    value: null,
    text: '',
    evidenceId: null,
    factId: null,
    ...old,
    ...part,
  };
  const isEmpty = next.value === null && next.text.trim() === '';
  if (!old) return isEmpty ? [...terms] : [...terms, next];
  return terms.flatMap((term) => (term === old ? (isEmpty ? [] : [next]) : [term]));
}
