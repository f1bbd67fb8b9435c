import { type ChartConfig, rangeOf, type Series, shown, ticks } from './chart-config.ts';

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const INK = '#3b3e46';
const LINE = '#d9d4c8';
const FONT = '12px "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

/**
 * Draws the engine's charts on a canvas, in place of the library that the engine expects under this name and that is not needed for
 * anything else: bars, columns, lines and radars, with title, legend and the values' axis. No animation, no hover.
 */
export class LocalChart {
  /** The engine looks here for its own extensions of the library, of which none is needed. */
  static readonly registry = { plugins: { get: () => true }, controllers: { get: () => true } };
  static readonly defaults = { font: { size: 12 } };

  data: ChartConfig['data'];
  readonly config: { type: string; options: ChartConfig['options'] };
  readonly scales = {};
  readonly #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D, { type, data, options }: ChartConfig) {
    this.#context = context;
    this.data = data;
    this.config = { type, options };
    this.update();
  }

  get options(): ChartConfig['options'] {
    return this.config.options;
  }

  /** Draws it anew in the size that its place has now. */
  update(): void {
    const { canvas } = this.#context;
    const place = canvas.parentElement ?? canvas;
    const [width, height] = [place.clientWidth, place.clientHeight];
    const ratio = globalThis.devicePixelRatio;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#draw(width, height);
  }

  resize(): void {
    this.update();
  }

  destroy(): void {
    const { canvas } = this.#context;
    this.#context.clearRect(0, 0, canvas.width, canvas.height);
  }

  #draw(width: number, height: number): void {
    const context = this.#context;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    const series = this.data.datasets.filter(({ hidden }) => !hidden);
    const { plugins = {} } = this.options;
    this.#title(plugins.title?.text ?? '', width);
    const hasLegend = plugins.legend?.display !== false && series.length > 1;
    if (hasLegend) this.#legend(series, width, height);
    const frame = {
      left: 12,
      top: 44,
      width: width - 24,
      height: height - 44 - (hasLegend ? 40 : 12),
    };
    if (this.config.type === 'radar') this.#radar(frame, series);
    else if (this.options.indexAxis === 'y') this.#bars(frame, series);
    else this.#columns(frame, series, this.config.type === 'line');
  }

  #title(text: string | readonly string[], width: number): void {
    const words = typeof text === 'string' ? text : text.join('');
    this.#text(words, width / 2, 22, 'center', `600 15px ${FONT.slice(FONT.indexOf('"'))}`);
  }

  #legend(series: readonly Series[], width: number, height: number): void {
    const context = this.#context;
    context.font = FONT;
    const widths = series.map(({ label = '' }) => context.measureText(label).width + 34);
    let left = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
    for (const [place, { label = '', backgroundColor = INK }] of series.entries()) {
      context.fillStyle = backgroundColor;
      context.fillRect(left, height - 25, 12, 12);
      this.#text(label, left + 18, height - 19, 'left');
      left += widths[place] ?? 0;
    }
  }

  /** Lying bars, the first category on top. */
  #bars(place: Frame, series: readonly Series[]): void {
    const context = this.#context;
    const { labels } = this.data;
    context.font = FONT;
    const room = Math.min(
      180,
      Math.max(0, ...labels.map((label) => context.measureText(label).width)),
    );
    const frame = {
      ...place,
      left: place.left + room + 8,
      width: place.width - room - 24,
      height: place.height - 38,
    };
    const axis = this.options.scales?.['x'] ?? {};
    const { low, high } = rangeOf(axis, series);
    const at = (value: number): number => frame.left + ((value - low) / (high - low)) * frame.width;
    for (const value of ticks(low, high)) {
      this.#line(at(value), frame.top, at(value), frame.top + frame.height);
      this.#text(shown(value), at(value), frame.top + frame.height + 12, 'center');
    }
    this.#text(
      axis.title?.text ?? '',
      frame.left + frame.width / 2,
      frame.top + frame.height + 30,
      'center',
    );
    const step = frame.height / Math.max(1, labels.length);
    for (const [row, label] of labels.entries()) {
      this.#text(label, frame.left - 6, frame.top + (row + 0.5) * step, 'right', FONT, room);
      for (const [nth, { data, backgroundColor = INK }] of series.entries()) {
        const value = data[row];
        if (typeof value !== 'number' || Number.isNaN(value)) continue;
        const thick = (step * 0.72) / series.length;
        context.fillStyle = backgroundColor;
        context.fillRect(
          at(low),
          frame.top + row * step + step * 0.14 + nth * thick,
          at(value) - at(low),
          thick,
        );
        this.#text(
          shown(value),
          at(value) + 4,
          frame.top + row * step + step * 0.14 + (nth + 0.5) * thick,
          'left',
        );
      }
    }
  }

  /** Standing columns, or lines over the same categories. */
  #columns(place: Frame, series: readonly Series[], asLines: boolean): void {
    const context = this.#context;
    const { labels } = this.data;
    const frame = {
      ...place,
      left: place.left + 34,
      width: place.width - 34,
      height: place.height - 24,
    };
    const { low, high } = rangeOf(this.options.scales?.['y'] ?? {}, series);
    const at = (value: number): number =>
      frame.top + frame.height - ((value - low) / (high - low)) * frame.height;
    for (const value of ticks(low, high)) {
      this.#line(frame.left, at(value), frame.left + frame.width, at(value));
      this.#text(shown(value), frame.left - 6, at(value), 'right');
    }
    const step = frame.width / Math.max(1, labels.length);
    for (const [column, label] of labels.entries())
      this.#text(
        label,
        frame.left + (column + 0.5) * step,
        frame.top + frame.height + 14,
        'center',
        FONT,
        step,
      );
    for (const [nth, { data, backgroundColor = INK }] of series.entries()) {
      const points = data.flatMap((value, column) =>
        typeof value === 'number' && !Number.isNaN(value)
          ? [{ x: frame.left + (column + 0.5) * step, y: at(value) }]
          : [],
      );
      context.fillStyle = backgroundColor;
      const thick = (step * 0.72) / series.length;
      if (asLines) this.#path(points, backgroundColor, false);
      else
        for (const { x, y } of points)
          context.fillRect(x - step * 0.36 + nth * thick, y, thick, frame.top + frame.height - y);
    }
  }

  #radar(frame: Frame, series: readonly Series[]): void {
    const { labels } = this.data;
    const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 + 4 };
    const radius = Math.max(10, frame.height / 2 - 26);
    const { low, high } = rangeOf(this.options.scales?.['r'] ?? {}, series);
    const at = (place: number, share: number) => {
      const angle = (place / Math.max(1, labels.length)) * 2 * Math.PI - Math.PI / 2;
      const reach = radius * share;
      return { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach };
    };
    const share = (value: number): number => (value - low) / (high - low);
    for (const value of ticks(low, high)) {
      this.#path(
        labels.map((_, place) => at(place, share(value))),
        LINE,
        true,
      );
      this.#text(shown(value), centre.x - 4, at(0, share(value)).y, 'right');
    }
    for (const [place, label] of labels.entries()) {
      const [end, word] = [at(place, 1), at(place, 1.12)];
      this.#line(centre.x, centre.y, end.x, end.y);
      const side =
        Math.abs(word.x - centre.x) < 8 ? 'center' : word.x < centre.x ? 'right' : 'left';
      this.#text(label, word.x, word.y, side);
    }
    for (const { data, backgroundColor = INK } of series) {
      const points = data.flatMap((value, place) =>
        typeof value === 'number' && !Number.isNaN(value) ? [at(place, share(value))] : [],
      );
      this.#path(points, backgroundColor, points.length === labels.length, 2);
    }
  }

  #path(
    points: readonly { x: number; y: number }[],
    color: string,
    closed: boolean,
    width = 1,
  ): void {
    const context = this.#context;
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    if (closed) context.closePath();
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
    if (width === 1) return;
    context.fillStyle = color;
    for (const { x, y } of points) context.fillRect(x - 3, y - 3, 6, 6);
  }

  #line(x1: number, y1: number, x2: number, y2: number): void {
    this.#path(
      [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ],
      LINE,
      false,
    );
  }

  #text(
    text: string,
    x: number,
    y: number,
    align: CanvasTextAlign,
    font = FONT,
    room?: number,
  ): void {
    const context = this.#context;
    context.font = font;
    context.fillStyle = INK;
    context.textAlign = align;
    context.textBaseline = 'middle';
    context.fillText(text, x, y, room);
  }
}
