/** Runs the work of one conversation in the order in which it came; conversations do not wait for each other. */
export function createTurns(): <Result>(conversation: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (conversation, work) => {
    const before = last.get(conversation) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(conversation, settled);
    void settled.then(() => {
      if (last.get(conversation) === settled) last.delete(conversation);
    });
    return mine;
  };
}
