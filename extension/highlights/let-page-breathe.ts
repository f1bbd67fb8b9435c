/** Ends this task, so that the page can draw and answer, and goes on in the next one. */
export function letPageBreathe(): Promise<void> {
  // Chrome has it since 129; a message comes as soon as whatever is waiting was done.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
