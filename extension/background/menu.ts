import { captureMessagesFor } from '#shared/locales/capture-messages.ts';
import type { Language } from '#shared/locales/messages.ts';
import { type AxisId, axisIds, axisNumber } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';

/** An item of the context menu on selected words. */
export type MenuItem = { id: string; parentId?: string; title: string };

const rootId = 'capture';
const autoId = 'capture:auto';

/** The context menu: file automatically, or under one of the five axes. */
export function menuItems(language: Language): MenuItem[] {
  const { menu } = captureMessagesFor(language);
  return [
    { id: rootId, title: menu.root },
    { id: autoId, parentId: rootId, title: menu.auto },
    ...axisIds.map((axis) => ({
      id: `capture:${axis}`,
      parentId: rootId,
      title: `${axisNumber(axis)} ${axisById(axis).label[language]}`,
    })),
  ];
}

/** What an item of the menu asks for: an axis, or `null` for automatic filing; `undefined` for an item that is not ours. */
export function menuChoice(itemId: string | number): AxisId | null | undefined {
  if (itemId === autoId || itemId === rootId) return null;
  return axisIds.find((axis) => itemId === `capture:${axis}`);
}
