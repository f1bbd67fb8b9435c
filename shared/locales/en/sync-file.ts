import type { syncFile as source } from '../ja/sync-file.ts';

export const syncFile: typeof source = {
  title: 'Sync by file',
  lead: 'For when there is no web app, or this device has no network.',
  leadOnly:
    'This workbook is synced by sync files and answers that people carry. Nothing is sent by itself.',
  make: 'Make a sync file and take it in under “Sync by file” in the sidebar of the workbook. Anybody who can open the workbook can do that for you.',
  contents: 'The file contains your records. Hand it to people of your team only.',
  save: 'Save a sync file',
  copy: 'Copy a sync file',
  copied: 'Sync file copied. Paste it into the sidebar',
  saved: (name) => `Saved ${name}`,
  fileWord: 'sync',
  long: 'It was too long to copy and was saved as a file',
  joins: 'No sync file that asks to join was made yet. Make one and hand it to the owner.',
  joinsSince: (time) =>
    `The sync file of ${time} asks to join. Read the answer below once the owner has approved.`,
  awaiting: (count, time) =>
    `Records in the sync file of ${time}: ${count}. They stay unsent, and go into the next file as well, until an answer is read.`,
  asked: (time) => `The answer to the sync file of ${time} was not read yet.`,
  read: 'Read the answer that the sidebar gives.',
  unsigned:
    'Answers are not signed. Read only what you were given directly by somebody who can open the workbook.',
  answer: 'Answer of the workbook',
  answerHint: 'paste it, or drop the file here',
  choose: 'Choose the answer file',
  readNow: 'Read the answer',
  taken: (sent, received) =>
    `The answer was read. Records that reached the workbook: ${sent}. Records received: ${received}.`,
  refused: (count) => `Not accepted: ${count}. The list below says why.`,
  more: 'There is more to send or to receive. Make another sync file.',
  all: (sentences) => sentences.join(' '),
  complete: 'This device and the workbook are the same now.',
};
