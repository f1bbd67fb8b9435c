/** One failure in eight was measured right after a navigation; all succeeded at the first repetition. */
const repetitions = 4;
const firstPause = 50;

/**
 * Repeats a task that the browser refuses at first: access to a tab is granted a moment after the gesture is reported. Waits 50, 100,
 * 150, 200 ms between the attempts; rejects with the last refusal.
 */
export function withRetries<Value>(
  task: () => Promise<Value>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Value> {
  const attempt = async (failures: number): Promise<Value> => {
    try {
      return await task();
    } catch (error) {
      if (failures === repetitions) throw error;
      await pause(firstPause * (failures + 1));
      return attempt(failures + 1);
    }
  };
  return attempt(0);
}
