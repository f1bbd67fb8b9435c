import { expect } from '@playwright/test';
import * as z from 'zod/mini';

import type { RemotePage } from './remote-page.ts';

const nodeSchema = z.looseObject({
  nodeId: z.string(),
  parentId: z.optional(z.string()),
  backendDOMNodeId: z.optional(z.number()),
  ignored: z.boolean(),
  role: z.optional(z.looseObject({ value: z.unknown() })),
  name: z.optional(z.looseObject({ value: z.unknown() })),
});
const treeSchema = z.looseObject({ nodes: z.array(nodeSchema) });

/** What a screen reader knows of a live region: its element, and its pieces of text, each with the node that bears it. */
type Region = { element: number; texts: Map<number, string> };

/** The polite live regions of the panel as its accessibility tree has them. */
async function regionsOf(panel: RemotePage): Promise<Region[]> {
  const { nodes } = treeSchema.parse(await panel.send('Accessibility.getFullAXTree'));
  const textsIn = (id: string): [number, string][] =>
    nodes
      .filter(({ parentId }) => parentId === id)
      .flatMap((node): [number, string][] =>
        node.role?.value === 'StaticText'
          ? [[node.backendDOMNodeId ?? 0, String(node.name?.value)]]
          : textsIn(node.nodeId),
      );
  return nodes
    .filter(({ role, ignored }) => role?.value === 'status' && !ignored)
    .map((node) => ({
      element: node.backendDOMNodeId ?? 0,
      texts: new Map(textsIn(node.nodeId)),
    }));
}

/**
 * Does something in or beside the panel, and waits until its live regions say `sentence`. Only what comes anew into a region that stood
 * there before counts, because of a region that appears with its text many readers say nothing.
 */
export async function expectSpoken(
  panel: RemotePage,
  sentence: string,
  act: () => Promise<unknown>,
): Promise<void> {
  const before = await regionsOf(panel);
  await act();
  const heard = new Set<string>();
  const listen = async (): Promise<string[]> => {
    for (const { element, texts } of await regionsOf(panel)) {
      const known = before.find((region) => region.element === element)?.texts;
      if (known === undefined) continue;
      for (const [node, text] of texts) if (known.get(node) !== text) heard.add(text);
    }
    return [...heard];
  };
  await expect.poll(listen, { timeout: 20_000 }).toContain(sentence);
}
