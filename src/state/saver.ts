/** Keeps what changes, several quick changes at once. */
export interface Saver {
  /** Something changed: it is saved some time after the first change that is not saved yet. */
  changed(): void;
  /** Saves now what is not saved yet; never rejects. */
  close(): Promise<void>;
}

/**
 * One save runs at a time. What a failed one did not keep is tried again at the next change, and on `close`.
 *
 * @param onFailure - Called for a failure after a success, not for each one in a row.
 */
export function createSaver(save: () => Promise<void>, gatherMs: number, onFailure: (error: unknown) => void): Saver {
  let unsaved = false;
  let failing = false;
  let timer: NodeJS.Timeout | null = null;
  let saving: Promise<void> = Promise.resolve();

  function start(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    saving = saving.then(saveChanges);
    return saving;
  }

  async function saveChanges(): Promise<void> {
    if (!unsaved) return;
    unsaved = false;
    try {
      await save();
      failing = false;
    } catch (error) {
      unsaved = true;
      if (!failing) onFailure(error);
      failing = true;
    }
  }

  return {
    changed() {
      unsaved = true;
      timer ??= setTimeout(start, gatherMs);
    },
    close: start,
  };
}
