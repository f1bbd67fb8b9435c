import type { sidebar as source } from '../ja/sidebar.ts';

export const sidebar: typeof source = {
  loading: 'Loading…',
  working: 'Working…',
  unreachable: 'No answer. Wait a moment and press again.',
  steps: {
    title: 'Setting up',
    sheets: 'Set up the workbook',
    sheetsHint: 'Makes the sheet that holds the records. Tables you already have are not touched.',
    sheetsAction: 'Set up',
    deploy: 'Deploy as a web app',
    deployHint: [
      'Open Extensions → Apps Script.',
      'At the top right choose Deploy → New deployment → type Web app.',
      'Execute as “Me”, who has access “Anyone”, then deploy.',
      'Copy the web app URL that is shown.',
    ],
    deploySafe:
      'Even with “Anyone” nothing is public: only requests signed with an approved member’s key are answered.',
    deployNot:
      'Where that is not allowed, leave it: the workbook works without. Records then go back and forth by “Sync by file” below.',
    address: 'Paste the address',
    addressLabel: 'Web app URL',
    addressExample: 'https://script.google.com/macros/s/…/exec',
    addressAction: 'Save',
    addressChange: 'Change',
    addressUse: 'Use the address that was found',
    done: 'done',
    open: 'open',
    progress: (done, all) => `${done} / ${all}`,
  },
  invite: {
    title: 'Invite members',
    explain:
      'Make a link and hand it to the person you invite. It works for 15 minutes, for one person.',
    explainFirst: 'Whoever joins first becomes the owner. Paste it into your own extension first.',
    needsSheets: 'Links can be made once the workbook is set up.',
    explainByFile:
      'Without a web app the link has no address. It works for 6 hours, for one person, who answers with a sync file that asks to join.',
    action: 'Make a link',
    again: 'Make a new one',
    codeLabel: 'Join code',
    lineLabel: 'Link to join',
    copy: 'Copy',
    copied: 'Copied',
    until: (time) => `Valid until ${time}`,
    expired: 'Expired',
  },
  members: {
    title: 'Members',
    none: 'Nobody has joined yet.',
    waiting: 'waiting',
    active: 'active',
    revoked: 'revoked',
    compare: 'Before approving, check that the key print matches the one on their screen.',
    sameRater: (name) => `Asks to join as the same rater as ${name}`,
    fingerprint: 'Key print',
    role: 'Role',
    roles: { owner: 'Owner', rater: 'Rater', reader: 'Reader' },
    approve: 'Approve',
    decline: 'Decline',
    revoke: 'Revoke',
    restore: 'Restore',
    forget: 'Remove from list',
    confirmRevoke: 'Once revoked, this person can no longer sync, at once.',
    keep: 'Cancel',
  },
  file: {
    title: 'Sync by file',
    explain:
      'Take in a sync file from the extension and give its answer back. This works without a web app, and for devices without internet.',
    label: 'Contents of the sync file',
    example: '{"mikiwame":1,…',
    choose: 'Choose a file',
    take: 'Take in',
    goOn: 'Make the answer',
    working: (answers) => `Taking in… ${answers}`,
    waiting:
      'The sender waits for approval. Compare the key print under “Members”, approve, then press “Make the answer”.',
    taken: (count) => `Taken in. Records that the workbook received: ${count}.`,
    refused: (count) =>
      `Not accepted: ${count}. The sender sees the reasons when they read the answer.`,
    stopped: 'It stopped before the end. Take the same file in again; nothing is doubled.',
    answer: 'Answer',
    answerHint:
      'Give the answer back to whoever made the sync file. Sync is complete when they have read it in the extension. The answer contains records.',
    copy: 'Copy the answer',
    copied: 'Copied',
    save: 'Save the answer',
    long: 'This is long: save it instead of copying.',
    fileWord: 'answer',
    reasons: {
      'sync-file-other':
        'This is not a sync file. Choose one that was made under “Sync by file” in the settings of the extension.',
      'sync-file-broken':
        'This text is cut short or was altered on the way. Nothing was taken in. Copy it again, or have it sent as a file.',
      'answer-elsewhere':
        'This sync file is meant for another workbook. Nothing was taken in. Take it in there.',
      'version-newer':
        'This sync file was made by a newer version of the extension. Update the script of this workbook, then take it in.',
      'workbook-outdated':
        'This sync file was made by a newer version of the extension. Update the script of this workbook, then take it in.',
      'signature-wrong':
        'The signature could not be verified, so nothing was taken in. Ask the sender to join again and to make a new sync file.',
      'clock-wrong':
        'The sync file is dated more than 10 minutes ahead. Ask the sender to set their clock and to make a new one.',
      'member-unknown':
        'This device is not a member yet. Hand its owner a link, so that they make a sync file that asks to join.',
      'member-waiting':
        'The sender waits for approval. Compare the key print under “Members”, approve, then take the file in again.',
      'member-revoked':
        'This person’s membership was revoked. To let them back in, press “Restore” under “Members”.',
      'join-code-wrong':
        'The join code is wrong. Make a new link and ask the sender to join with it.',
      'join-code-expired':
        'The join code has expired or was used before. Make a new link and ask the sender to join with it.',
      'evaluation-differs':
        'This workbook holds another evaluation. Nothing was taken in. Use the workbook of that evaluation.',
      'workbook-busy':
        'Something else was running. Wait a moment and take the file in again; nothing is doubled.',
    },
  },
  repair: {
    title: 'Care of the sheets',
    explain:
      'Rebuilds all sheets from the records. What was typed on the input sheet, and your other sheets, stay as they are.',
    action: 'Rebuild',
    done: 'Rebuilt',
  },
  problem: {
    title: 'What went wrong last',
    technical: 'Details',
  },
};
