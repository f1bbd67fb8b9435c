import { type ProbeGroup, probe, refusal } from '../probe.ts';

const documentWithout = 'mikiwame-self-test-no-such-file';

/** The rest of the services: outputs, the person, the file, and what the two scopes forbid. */
export const services: ProbeGroup = {
  name: 'services',
  probes: [
    probe('text-output', 'official', 'the content of createTextOutput', () =>
      ContentService.createTextOutput('物').getContent(),
    ),
    probe('text-output-type', 'memory', 'the type of createTextOutput as a text', () =>
      String(ContentService.createTextOutput('物').getMimeType()),
    ),
    probe('text-output-empty', 'memory', 'content of createTextOutput without a text', () =>
      ContentService.createTextOutput().getContent(),
    ),
    probe('text-output-append', 'official', 'append adds to the content', () =>
      ContentService.createTextOutput('a').append('b').getContent(),
    ),
    probe(
      'text-output-json',
      'memory',
      'getMimeType after setMimeType(JSON) is the constant',
      () => {
        const output = ContentService.createTextOutput('{}').setMimeType(
          ContentService.MimeType.JSON,
        );
        return output.getMimeType() === ContentService.MimeType.JSON;
      },
    ),
    probe('html-output', 'official', 'content of createHtmlOutput', () =>
      HtmlService.createHtmlOutput('<b>物</b>').getContent(),
    ),
    probe('html-output-title', 'official', 'getTitle after setTitle', () =>
      HtmlService.createHtmlOutput('').setTitle('題').getTitle(),
    ),
    probe('html-output-no-title', 'memory', 'getTitle without setTitle', () =>
      HtmlService.createHtmlOutput('').getTitle(),
    ),
    probe('html-output-comment', 'memory', 'the content keeps // inside a script', () =>
      HtmlService.createHtmlOutput(
        "<script>const a = 'https://alpha.example';</script>",
      ).getContent(),
    ),
    probe(
      'html-file-missing',
      'memory',
      'the error of createHtmlOutputFromFile of an unknown file',
      () => refusal(() => HtmlService.createHtmlOutputFromFile('mikiwame-no-such-file')),
    ),
    probe('user-locale', 'official', "the form of the user's locale", () =>
      /^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(Session.getActiveUserLocale()),
    ),
    probe('script-time-zone', 'official', 'the time zone of the manifest', () =>
      Session.getScriptTimeZone(),
    ),
    probe('file-locale', 'official', "the form of the file's locale", ({ file }) =>
      /^[a-z]{2,3}(_[A-Z]{2})?$/.test(file.getSpreadsheetLocale()),
    ),
    probe('file-time-zone', 'official', "the form of the file's time zone", ({ file }) =>
      /^[A-Za-z]+(\/[A-Za-z_+-]+[0-9]*)+$|^(GMT|UTC)$/.test(file.getSpreadsheetTimeZone()),
    ),
    probe('file-address', 'official', "the file's address holds its id", ({ file }) =>
      file.getUrl().includes(`/spreadsheets/d/${file.getId()}/edit`),
    ),
    probe(
      'file-same',
      'memory',
      'getActiveSpreadsheet and getActive give the same file',
      ({ file }) => SpreadsheetApp.getActive().getId() === file.getId(),
    ),
    probe(
      'person',
      'official',
      "asking for the person's address without its scope is refused",
      () => refusal(() => Session.getActiveUser().getEmail()) === 'no error',
    ),
    probe(
      'web-app-address',
      'memory',
      'the address of the web app is null, or ends as one does',
      () => {
        const address: string | null = ScriptApp.getService().getUrl();
        return address === null || address === '' || /\/(exec|dev)$/.test(address);
      },
    ),
    probe('open-by-id', 'measured', 'the error of openById under the scope currentonly', () =>
      refusal(() => SpreadsheetApp.openById(documentWithout)),
    ),
    probe('open-by-address', 'measured', 'the error of openByUrl under the scope currentonly', () =>
      refusal(() =>
        SpreadsheetApp.openByUrl(`https://docs.google.com/spreadsheets/d/${documentWithout}/edit`),
      ),
    ),
    probe('ui', 'official', 'a menu item may ask for the Ui', () =>
      refusal(() => SpreadsheetApp.getUi()),
    ),
    probe('ui-button', 'memory', 'a button and a set of buttons as texts', () => {
      const ui = SpreadsheetApp.getUi();
      return [String(ui.Button.YES), String(ui.ButtonSet.YES_NO)];
    }),
    probe('constant-as-text', 'memory', 'constants of SpreadsheetApp as texts', () => [
      String(SpreadsheetApp.WrapStrategy.WRAP),
      String(SpreadsheetApp.BorderStyle.SOLID_MEDIUM),
      String(SpreadsheetApp.ProtectionType.SHEET),
    ]),
    probe('error-name', 'measured', 'name and kind of an error of a service', ({ sheet }) => {
      try {
        sheet.getRange(9999, 1);
      } catch (error) {
        return error instanceof Error ? [error.name, error.constructor === Error] : 'no Error';
      }
      return 'no error';
    }),
    probe('list-kind', 'memory', "lists of a service are the script's own arrays", ({ sheet }) => {
      const values: unknown = sheet.getRange('A1').getValues();
      return Object.getPrototypeOf(values) === Array.prototype;
    }),
    probe('service-kind', 'memory', 'typeof of services', () => [
      typeof SpreadsheetApp,
      typeof SpreadsheetApp.flush,
      typeof Utilities.Charset,
    ]),
    probe(
      'log',
      'official',
      'Logger.log returns the logger',
      () => Logger.log('self-test') === Logger,
    ),
    probe('log-nothing', 'memory', 'what console.log gives', () =>
      String(Reflect.apply(Reflect.get(console, 'log'), console, ['self-test'])),
    ),
  ],
};
