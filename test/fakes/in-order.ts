/** Does something with each item, one after the other. */
export async function inOrder<Item>(
  items: readonly Item[],
  task: (item: Item, index: number) => Promise<unknown>,
  from = 0,
): Promise<void> {
  const item = items[from];
  if (item === undefined) return;
  await task(item, from);
  await inOrder(items, task, from + 1);
}
