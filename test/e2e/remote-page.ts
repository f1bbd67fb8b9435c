import type { CDPSession } from '@playwright/test';
import * as z from 'zod/mini';

const replySchema = z.looseObject({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.looseObject({ message: z.string() })),
});
const evaluationSchema = z.looseObject({
  result: z.looseObject({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(z.looseObject({ text: z.string() })),
});
const pointSchema = z.nullable(z.tuple([z.number(), z.number()]));
const screenshotSchema = z.looseObject({ data: z.string() });

/** How long words may take to appear, milliseconds: a busy machine is no failure. */
const patience = 30_000;

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/**
 * The real side panel. Chromium offers it as a target of its own that Playwright never lists, so it is driven over the DevTools
 * protocol, attached through the browser's session.
 */
export class RemotePage {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(event.message);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<RemotePage> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new RemotePage(browser, sessionId);
  }

  #receive(message: string): void {
    const reply = replySchema.parse(JSON.parse(message));
    const waiting = reply.id === undefined ? undefined : this.#waiting.get(reply.id);
    if (!waiting || reply.id === undefined) return;
    this.#waiting.delete(reply.id);
    if (reply.error) waiting.reject(new Error(reply.error.message));
    else waiting.resolve(reply.result);
  }

  /** Sends one command of the DevTools protocol to the panel. */
  send(method: string, params: object = {}): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#browser
        .send('Target.sendMessageToTarget', {
          sessionId: this.#sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  }

  /** Runs an expression in the panel and gives its value. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = evaluationSchema.parse(
      await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** All visible text of the panel. */
  async text(): Promise<string> {
    return String(await this.evaluate("document.body?.innerText ?? ''"));
  }

  /** Waits until the panel shows `words`, wherever it breaks lines; fails with what it shows instead. */
  waitForText(words: string, timeout = patience): Promise<void> {
    return this.#waitUntil((text) => text.includes(bare(words)), `show 「${words}」`, timeout);
  }

  /** Waits until the panel no longer shows `words`. */
  waitUntilGone(words: string, timeout = patience): Promise<void> {
    return this.#waitUntil((text) => !text.includes(bare(words)), `hide 「${words}」`, timeout);
  }

  async #waitUntil(
    holds: (bareText: string) => boolean,
    what: string,
    timeout: number,
  ): Promise<void> {
    const end = Date.now() + timeout;
    for (;;) {
      const text = await this.text();
      if (holds(bare(text))) return;
      if (Date.now() > end) throw new Error(`The panel does not ${what}, but shows:\n${text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Clicks the middle of the first element that matches, with real mouse events. */
  async click(selector: string): Promise<void> {
    await this.#clickElement(`document.querySelector(${JSON.stringify(selector)})`, selector);
  }

  /** Clicks an element as soon as it is there: a button may wait for the text that was just typed. */
  async #clickElement(expression: string, name: string): Promise<void> {
    const end = Date.now() + 5000;
    for (;;) {
      const box = pointSchema.parse(
        await this.evaluate(`(() => {
          const element = ${expression};
          if (!element) return null;
          element.scrollIntoView({ block: 'nearest' });
          const box = element.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        })()`),
      );
      if (box) {
        const [x, y] = box;
        const base = { x, y, button: 'left', clickCount: 1 };
        await this.send('Input.dispatchMouseEvent', { ...base, type: 'mousePressed' });
        await this.send('Input.dispatchMouseEvent', { ...base, type: 'mouseReleased' });
        return;
      }
      if (Date.now() > end) {
        throw new Error(`The panel has no ${name}, but:\n${await this.text()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Clicks the button, tab, radio or link whose accessible text begins with `words`. */
  async press(words: string): Promise<void> {
    await this.#clickElement(
      `[...document.querySelectorAll('button, [role=tab], label, a, [role=menuitem], [role=menuitemradio], [role=option]')]
      .find((element) => !element.disabled && element.getBoundingClientRect().height > 12 && (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(${JSON.stringify(words)}))`,
      words,
    );
  }

  /** Types text into the field with this label, replacing what it holds. */
  async fill(label: string, text: string): Promise<void> {
    const words = JSON.stringify(label);
    const found = await this.evaluate(`(() => {
      const named = [...document.querySelectorAll('label')].find((element) => element.textContent.trim().startsWith(${words}));
      const labelled = [...document.querySelectorAll('[aria-label]')].find((element) => element.ariaLabel.startsWith(${words}));
      const field = named?.control ?? labelled;
      field?.focus();
      field?.select?.();
      return Boolean(field);
    })()`);
    if (found !== true) throw new Error(`The panel has no field 「${label}」.`);
    await this.type(text);
  }

  /** Presses one key, as on a keyboard. */
  async key(key: string, modifiers = 0): Promise<void> {
    const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key === 'Enter' ? '\r' : key.length === 1 && modifiers === 0 ? key : undefined;
    const base = { key, windowsVirtualKeyCode: code, modifiers };
    await this.send('Input.dispatchKeyEvent', { ...base, type: 'keyDown', ...(text && { text }) });
    await this.send('Input.dispatchKeyEvent', { ...base, type: 'keyUp' });
  }

  /** Types text into what has the focus, as an input method does. */
  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  /** Lets files of this machine fall on the first element that matches, as a person does who drags them in. */
  async drop(selector: string, files: readonly string[]): Promise<void> {
    const [x, y] = await this.#middleOf(selector);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await this.send('Input.dispatchDragEvent', { type, x, y, data });
    }
  }

  async #middleOf(selector: string): Promise<[number, number]> {
    const middle = pointSchema.parse(
      await this.evaluate(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      })()`),
    );
    if (middle === null) throw new Error(`The panel has no ${selector}.`);
    return middle;
  }

  /** A PNG of the panel. */
  async screenshot(): Promise<Buffer> {
    const shot = screenshotSchema.parse(
      await this.send('Page.captureScreenshot', { format: 'png' }),
    );
    return Buffer.from(shot.data, 'base64');
  }
}

const keyCodes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Home: 36,
  ArrowRight: 39,
};

/** Text without white space: a narrow panel breaks lines where it must. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
