import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { markup } from '#shared/summary/markup.ts';

type Shot = { file: string; caption: string };
type Product = { file: string; caption: string };

/** Collects what the tour makes in one folder, and writes the page that shows it. */
export class Gallery {
  readonly folder: string;
  readonly #shots: Shot[] = [];
  readonly #products: Product[] = [];
  readonly #lines: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a picture of a screen; its file is named after its place in the tour. */
  shot(name: string, caption: string, png: Uint8Array): void {
    const file = `${String(this.#shots.length + 1).padStart(2, '0')}-${name}.png`;
    writeFileSync(join(this.folder, file), png);
    this.#shots.push({ file, caption });
  }

  /** Keeps a file that the product wrote. */
  product(file: string, caption: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, file), content);
    this.#products.push({ file, caption });
  }

  /** One line of what was done, shown on top. */
  tell(line: string): void {
    this.#lines.push(line);
  }

  /** Writes `index.html` and gives its path. */
  finish(): string {
    const path = join(this.folder, 'index.html');
    const page = markup`<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>見極め ツアー</title><style>${{ html: style }}</style></head><body><h1>見極め ツアー <small>Mikiwame tour</small></h1><ul class="done">${this.#lines.map((line) => markup`<li>${line}</li>`)}</ul><h2>できたもの <small>What was made</small></h2><ul class="products">${this.#products.map(({ file, caption }) => markup`<li><a href="${file}">${file}</a> ${caption}</li>`)}</ul><h2>画面 <small>Screens</small></h2><div class="shots">${this.#shots.map(({ file, caption }) => markup`<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`)}</div></body></html>`;
    writeFileSync(path, page.html);
    return path;
  }
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 1200px; padding: 24px; font: 15px/1.7 "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif; background: #f7f3ea; color: #1e222b; }
h1, h2 { line-height: 1.35; } small { font-weight: 400; color: #65665f; font-size: 14px; margin-left: 8px; }
a { color: #1f467c; } .done { columns: 2; column-gap: 32px; padding-left: 20px; } .products { padding-left: 20px; }
.shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(270px, 1fr)); gap: 20px; align-items: start; }
figure { margin: 0; background: #fffdf8; border: 1px solid #c4b9a3; border-radius: 6px; padding: 8px; } img { display: block; width: 100%; height: 260px; object-fit: contain; object-position: top; } figcaption { font-size: 13px; padding-top: 6px; }
@media (prefers-color-scheme: dark) { body { background: #14161b; color: #ece8de; } small { color: #a09b8f; } a { color: #9dbde6; } figure { background: #1b1e25; border-color: #474d59; } }
`;
