import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export type TourOptions = {
  /** Do the whole job and write the gallery; otherwise the browser stays open for a person. */
  tour: boolean;
  /** A page of the user's own: an absolute path of a file, or an address. */
  page: { file: string } | { address: string } | null;
};

/** An option that cannot be followed, in one sentence for the person who typed it. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/**
 * Reads `npm start -- [--tour] [--page FILE_OR_URL]`. Without a display the tour is the only thing that can be done.
 * @throws WrongOption for an unknown option, and for a page that is neither a file nor an http(s) address.
 */
export function readOptions(args: readonly string[], canShow: boolean): TourOptions {
  const options: TourOptions = { tour: !canShow, page: null };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--tour') options.tour = true;
    else if (argument === '--page') {
      index += 1;
      options.page = readPage(args[index] ?? '');
    } else {
      throw new WrongOption(
        `${argument} という指定はありません。--tour と --page ファイルまたはURL が使えます。 / ${argument} is no option; there are --tour and --page FILE_OR_URL.`,
      );
    }
  }
  return options;
}

function readPage(value: string): TourOptions['page'] {
  if (/^https?:\/\/\S+$/i.test(value)) return { address: value };
  const file = resolve(value);
  if (value !== '' && existsSync(file)) return { file };
  throw new WrongOption(
    `--page の「${value}」は、ファイルでも http(s) のアドレスでもありません。 / --page "${value}" is neither a file nor an http(s) address.`,
  );
}

/** Whether a window can be shown: always on macOS and Windows, with an X or Wayland display elsewhere. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
