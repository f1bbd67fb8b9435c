import type { Area } from '../protocol.ts';
import { areaOf, rangeOfSheet, rangeService } from './range.ts';
import type { Runtime } from './runtime.ts';
import { asList, asText, type Member, Service } from './service.ts';

/** The cells that the person at the grid has selected, as the grid told last. A web app has nobody at a grid. */
export const activeRange = (runtime: Runtime): Service | null => {
  if (runtime.context === 'web-app') throw new Error('Please select an active sheet first.');
  const [area] = runtime.call('SpreadsheetApp.getActiveRange', 'ui', 'selection');
  return area ? rangeService(runtime, area) : null;
};

/** What a Sheet does with the person's selection. */
export const sheetSelection = (runtime: Runtime, id: string): Record<string, Member> => ({
  getRangeList: (notations) => {
    const ranges = asList(notations).map((text) => rangeOfSheet(runtime, id, [asText(text)]));
    return rangeList(runtime, ranges);
  },
});

/** A RangeList; the last of its ranges becomes the active one, which is shown first. */
const rangeList = (runtime: Runtime, ranges: readonly Service[]): Service => {
  // The list came from the script, whose arrays know less than ours.
  const areas: Area[] = [];
  for (const range of ranges) {
    const area = areaOf(range);
    if (area) areas.unshift(area);
  }
  if (areas.length === 0) throw new Error('The range list must not be empty.');
  const list: Service = new Service('SpreadsheetApp.RangeList', {
    getRanges: () => [...ranges],
    activate: () => {
      runtime.send();
      runtime.call('SpreadsheetApp.RangeList.activate', 'ui', 'select', areas);
      return list;
    },
  });
  return list;
};
