import type { Reason } from '../../errors.ts';

export const errors: Record<Reason, string> = {
  'page-not-readable':
    'The text of this page cannot be read (browser settings, the extension store, a file without permission). Copy the text and paste it under “Evidence from a note”, or drop the PDF file on this panel.',
  'access-needed':
    'This site may not be read yet. Press the Mikiwame icon in the toolbar, or Alt+M, to capture here. Where that does not help (browser settings and the like), copy the text and paste it under “Evidence from a note”.',
  'nothing-selected': 'No words are selected. Select what you want to keep, then capture again.',
  'selection-too-long':
    'The selection is too long (5,000 characters at most). Nothing is lost. Select just the sentences you need.',
  'frame-not-readable':
    'A frame from another site cannot be read directly. Select the words and use “Save as evidence” in the context menu.',
  'file-not-pdf':
    'This does not seem to be a PDF (another kind of file, or a sign-in page). Choose the PDF again, or copy the text and paste it under “Evidence from a note”.',
  'pdf-broken':
    'This PDF is damaged and cannot be read. Ask the vendor to send it again, or open another version. Saved evidence is untouched.',
  'pdf-encrypted':
    'This PDF has a password. Open a version without one, or copy the text and paste it as a note.',
  'pdf-without-text':
    'This PDF holds pictures only, no text. Ask the vendor for a version with text, or keep the point as a note.',
  'pdf-too-large': 'This PDF is too large (50 MB at most). Use one with just the pages you need.',
  'vendor-unknown':
    'It is not settled yet which vendor this page is about. Choose one or add a new one.',
  'record-invalid':
    'A value could not be read, so nothing was saved. Earlier records are untouched. Correct the value and save again.',
  'storage-full':
    'This device has no room left, so nothing was saved. What you see is still here. Free some space and save again.',
  'storage-failed':
    'Saving on this device failed. What you see is still here. Restart the browser and save again.',
  'version-newer':
    'These records were made by a newer Mikiwame. They were not touched. Update the extension, then open them.',
  'file-not-ours':
    'This file is not a Mikiwame export, so nothing was imported. Choose a file made with “Export everything”.',
  'file-too-large': 'The file is too large, so nothing was imported (100 MB at most).',
  'brief-incomplete':
    'Our own homework comes first. Axes 1 and 2 open for scoring once the brief has issues, a KGI and a scope sheet.',
  'reason-missing': 'A 1, 2, 4 or 5 needs a reason of one sentence.',
  'evidence-too-weak':
    'The attached evidence is too weak for this score. Add evidence, or write why the ceiling is lifted.',
  'address-not-workbook':
    'This is not a link to join a workbook. Paste the link from the owner’s sidebar as it is.',
  offline: 'You are offline. Saving on this device; it goes by itself once you are online.',
  'workbook-unreachable':
    'The workbook was not reached. Records are kept on this device; we will try again.',
  'workbook-busy': 'The workbook is busy. Records are kept on this device; we will try again.',
  'workbook-not-authorised':
    'The workbook may not answer. Ask its owner to authorise the script and to publish the web app to anyone. Records are kept on this device.',
  'workbook-outdated':
    'The workbook runs another version of Mikiwame. Ask its owner to redeploy the web app with the new version. Records are kept on this device.',
  'workbook-damaged':
    'A sheet of the workbook was deleted or changed. The owner repairs it with the menu “Mikiwame” → “Rebuild”. No records are lost.',
  'evaluation-differs':
    'This workbook holds another evaluation. Records are kept on this device. Ask the owner for a link to the workbook of this one.',
  'join-code-wrong': 'The join code is wrong. Ask the owner for a new link.',
  'join-code-expired':
    'The join code has expired (15 minutes) or was tried too often. Ask the owner for a new link.',
  'member-waiting':
    'Waiting for the owner’s approval. Keep capturing and scoring; it goes by itself once approved.',
  'member-unknown':
    'You are not a member of this workbook. Ask its owner for a link to join. Records are kept on this device.',
  'member-revoked':
    'Your membership of this workbook was revoked. Records on this device are kept. Ask the owner if you should go on.',
  'signature-wrong':
    'The workbook could not verify the signature and refused. Records are kept on this device. Join again.',
  'clock-wrong':
    'The clock of this device is off by more than 10 minutes. Set it and sync again. Records are kept on this device.',
  'request-too-large':
    'Too much was sent at once. Records are kept on this device. Shorten long notes and try again.',
  'request-invalid':
    'The workbook could not read the request. Records are kept on this device. Update both the extension and the workbook.',
  'role-not-allowed': 'You may read but not write in this workbook. Ask the owner about your role.',
  'sync-file-other':
    'This is not an answer of a workbook, so it was not read. Choose what “Save the answer” or “Copy the answer” in the sidebar gave you. Sync files are taken in by the sidebar.',
  'sync-file-broken':
    'This text is cut short or was altered on the way. Nothing was read. Copy it again, or have it sent as a file.',
  'answer-elsewhere':
    'This answer is meant for another workbook or another device. Nothing was read. Read it on the device that made the sync file.',
  'answer-not-awaited':
    'This answer was read before, or belongs to an earlier sync file. Nothing was changed. If records are unsent, make a new sync file.',
  'sync-by-file':
    'This workbook is synced by files. Make a sync file in the settings of the workspace. Records stay on this device.',
};
