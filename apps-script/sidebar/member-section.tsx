import { useState } from 'react';

import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';
import { type Role, roles, type SidebarMember } from '#shared/wire/sidebar.ts';

import type { SectionProps } from './section-props.ts';

type Words = SidebarMessages['members'];

/** Who may sync with the workbook, who waits, and what the owner can do about it. Who waits comes first. */
export function MemberSection({ state, busy, act, words }: SectionProps<Words>) {
  const order = ['waiting', 'active', 'revoked'];
  const members = [...state.members].sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state),
  );
  return (
    <section>
      <h2>
        {words.title}
        <span className="count">
          {state.members.filter((one) => one.state === 'active').length}
        </span>
      </h2>
      {members.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="members">
        {members.map((member) => (
          <li key={member.key} className={`member ${member.state}`}>
            <MemberRow {...{ member, state, busy, act, words }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RowProps = SectionProps<Words> & { member: SidebarMember };

function MemberRow({ member, state, busy, act, words }: RowProps) {
  const [role, setRole] = useState<Role>(member.role);
  const same = state.members.find(
    (other) => other.key !== member.key && other.raterId === member.raterId,
  );
  return (
    <>
      <div className="member-head">
        <strong>{member.name}</strong>
        <span className="tag">{words[member.state]}</span>
      </div>
      <p className="print">
        <span className="label">{words.fingerprint}</span>
        <code>{pairs(member.key)}</code>
      </p>
      {member.state === 'waiting' && same !== undefined && (
        <p className="attention">{words.sameRater(same.name)}</p>
      )}
      {member.state === 'waiting' && <p className="quiet">{words.compare}</p>}
      <div className="buttons">
        {member.state !== 'revoked' && (
          <select
            aria-label={words.role}
            value={member.state === 'active' ? member.role : role}
            disabled={busy}
            onChange={(event) => {
              const chosen = roles.find((one) => one === event.target.value) ?? 'reader';
              setRole(chosen);
              if (member.state === 'active') void act('approveMember', member.key, chosen);
            }}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {words.roles[one]}
              </option>
            ))}
          </select>
        )}
        <Actions {...{ member, state, busy, act, words }} role={role} />
      </div>
    </>
  );
}

function Actions({ member, state, busy, act, words, role }: RowProps & { role: Role }) {
  const [asking, setAsking] = useState(false);
  const { key } = member;
  const button = (label: string, run: () => void, look = '') => (
    <button type="button" className={look} disabled={busy} onClick={run}>
      {label}
    </button>
  );
  if (member.state === 'waiting') {
    return (
      <>
        {button(words.approve, () => void act('approveMember', key, role), 'primary')}
        {button(words.decline, () => void act('declineMember', key))}
      </>
    );
  }
  if (member.state === 'revoked') {
    return (
      <>
        {button(words.restore, () => void act('approveMember', key, member.role))}
        {button(words.forget, () => void act('declineMember', key))}
      </>
    );
  }
  const owners = state.members.filter((one) => one.state === 'active' && one.role === 'owner');
  if (owners.length === 1 && member.role === 'owner') return null;
  if (!asking) return button(words.revoke, () => setAsking(true));
  return (
    <>
      <p className="confirm">{words.confirmRevoke}</p>
      {button(words.revoke, () => void act('revokeMember', key), 'warn')}
      {button(words.keep, () => setAsking(false))}
    </>
  );
}

/** The fingerprint as people compare it: pairs of four digits. */
function pairs(key: string): string {
  return key.match(/.{1,4}/g)?.join(' ') ?? key;
}
