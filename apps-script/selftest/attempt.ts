/** Does what can be done: whether it worked shows elsewhere. */
export function attempt(action: () => unknown): void {
  try {
    action();
  } catch {
    // The next step must be taken all the same.
  }
}
